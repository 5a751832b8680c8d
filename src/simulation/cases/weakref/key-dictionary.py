import weakref
import sys

class Node:
    pass

notes = weakref.WeakKeyDictionary()
a, b = Node(), Node()
notes[a] = 'first'
notes[b] = 'second'
print(len(notes), a in notes, notes[a], notes.get(b))
print(sys.getrefcount(a), weakref.getweakrefcount(a))
print(sorted(notes.values()), [key is a for key in notes])
del b
print(len(notes), list(notes.items()) == [(a, 'first')])
print(notes.pop(a), len(notes), notes.get(a, 0))
try:
    notes[a]
except KeyError:
    print('KeyError')
