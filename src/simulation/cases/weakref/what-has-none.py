import weakref

class Slotted:
    __slots__ = ('x',)

class Open:
    __slots__ = ('x', '__weakref__')

for thing in [1, 1.5, 'text', (), [], {}, None, object(), Slotted(), range(3), iter([]), slice(1)]:
    try:
        weakref.ref(thing)
    except TypeError as error:
        print(error)
for thing in [Open(), {1}, frozenset(), len, Slotted, (x for x in 'a'), lambda: 0]:
    print(weakref.ref(thing)() is thing)
