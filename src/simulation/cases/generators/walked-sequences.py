# What a loop in a suspended generator holds: an iterator, or from 3.15 on the sequence itself.
import gc
import sys

def loop(items):
    for item in items:
        yield item

def delegate(items):
    yield from items

class Own(list): ...

for items in [1.5], (2.5,), '\xe9 ' * 2, bytes(2), bytearray(b'a'), range(2), {1.5: 2.5}, Own([1.5]), iter([3.5, 4.5]):
    source = loop(items)
    next(source)
    print(type(gc.get_referents(source)[-1]).__name__, sys.getrefcount(items), end=' ')
    source = delegate(items)
    next(source)
    print(type(source.gi_yieldfrom).__name__, sys.getrefcount(items))
    try:
        source.send('value')
    except AttributeError as error:
        print(error)

def displays(x):
    yield from [x, x]
    yield from {x, x}

source = displays(1)
print([(next(source), type(source.gi_yieldfrom).__name__) for _ in range(3)])
growing = [0]
for item in growing:
    if item < 3:
        growing.append(item + 1)
print(growing, [[y for y in growing if y < x] for x in growing])
