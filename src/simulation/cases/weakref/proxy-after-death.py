import weakref

class Node:
    def __len__(self):
        return 3

node = Node()
proxy = weakref.proxy(node)
print(len(proxy), bool(proxy))
del node
for act in (len, bool, str, lambda p: p.x, lambda p: p + 1, lambda p: p[0], iter, list):
    try:
        act(proxy)
    except ReferenceError as error:
        print(error)
