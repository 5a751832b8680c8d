# Which objects the collector looks at.
import gc


class Plain:
    pass


class Slotted:
    __slots__ = 'a',


class Empty:
    __slots__ = ()


def function():
    return 1


for name, made in [
    ('int', 7), ('str', 'text'), ('bytes', b'x'), ('float', 1.5), ('list', []), ('dict', {}),
    ('set', set()), ('frozenset', frozenset([1])), ('range', range(3)), ('slice', slice(1, 2)),
    ('function', function), ('lambda', lambda: 0), ('class', Plain), ('instance', Plain()),
    ('slotted', Slotted()), ('empty slots', Empty()), ('generator', (n for n in [])),
    ('bound method', [].append), ('iterator', iter([])), ('enumerate', enumerate([])),
    ('zip', zip()), ('map', map(len, [])), ('property', property()), ('None', None),
    ('exception', ValueError()), ('bytearray', bytearray(b'a')), ('object', object()),
]:
    print(name, gc.is_tracked(made))
