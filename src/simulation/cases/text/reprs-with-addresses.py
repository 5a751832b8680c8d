# What is the same of a repr whatever address it shows.
import weakref


class Node:
    class Inner:
        pass

    def method(self):
        yield 1


node, other = Node(), Node()
text = repr(node)
print(text.startswith('<__main__.Node object at 0x'), text.endswith('>'), 'Node object' in text)
print('missing' in text, text == repr(node), text == repr(other), text != str(node), text == '')
print(repr(Node.Inner()).startswith('<__main__.Node.Inner object at'))
print(repr(Node.method).startswith('<function Node.method at 0x'))
print(repr(node.method()).startswith('<generator object Node.method at 0x'))
print(repr(node.method).startswith('<bound method Node.method of <__main__.Node object at 0x'))
print(repr([].append).startswith(('nothing', '<built-in method append of list object at 0x')))
reference, proxy = weakref.ref(node), weakref.proxy(node)
print("to 'Node' at" in repr(reference), repr(reference).startswith('<weakref at 0x'))
print(repr(proxy).startswith('<weakproxy at 0x'), str(proxy) == str(node))
print(repr(weakref.WeakKeyDictionary()).startswith('<WeakKeyDictionary at 0x'))


class Plain:
    def __repr__(self):
        return object.__repr__(self)


print(repr(Plain()).startswith('<__main__.Plain object at 0x'), object.__repr__(node) == text)
del node
print(repr(reference).endswith('; dead>'))
try:
    str(proxy)
except ReferenceError as error:
    print(error)
try:
    [1, 2][weakref.proxy(other)]
except TypeError as error:
    print(error)
