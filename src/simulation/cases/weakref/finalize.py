import weakref

class Node:
    pass

def report(a, b=0):
    print('report', a, b)
    return 'result'

node = Node()
end = weakref.finalize(node, report, 1, b=2)
print(end.alive, weakref.getweakrefcount(node))
del node
print(end.alive, end())
