import weakref

class Node:
    pass

def say(text):
    def callback(ref):
        print(text)
    return callback

node = Node()
refs = [weakref.ref(node, say(text)) for text in ('first', 'second', 'third')]
plain = weakref.ref(node)
print(weakref.getweakrefcount(node))
node = None
print(plain(), [ref() for ref in refs])
