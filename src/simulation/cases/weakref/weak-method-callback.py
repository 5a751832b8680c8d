import weakref

class Node:
    def act(self):
        pass

def gone(ref):
    print('gone', ref is watch, ref())

node = Node()
watch = weakref.WeakMethod(node.act, gone)
print(weakref.getweakrefcount(node))
del node
print(watch())
