import weakref

class Node:
    pass

node = Node()
def say(text):
    return lambda ref: print(text)
one = weakref.ref(node, say('ref one'))
two = weakref.proxy(node, say('proxy two'))
plain = weakref.proxy(node)
three = weakref.ref(node, say('ref three'))
shared = weakref.ref(node)
refs = weakref.getweakrefs(node)
print([type(ref).__name__ for ref in refs])
print(refs[0] is shared, refs[1] is plain, refs[2] is three)
del node
