import weakref

class Node:
    pass

def gone(proxy):
    print('gone')
    try:
        proxy.value
    except ReferenceError as error:
        print(error)

node = Node()
proxy = weakref.proxy(node, gone)
plain = weakref.proxy(node)
print(proxy is plain, weakref.getweakrefcount(node))
del node
