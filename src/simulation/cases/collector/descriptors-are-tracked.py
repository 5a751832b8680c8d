# Descriptors of types are tracked, whether C or a class statement made them.
import gc


class Slotted:
    __slots__ = ('a',)


for value in (
    Slotted.__init__,
    Slotted.a,
    int.real,
    list.__len__,
    str.join,
    dict.__dict__['fromkeys'],
    type.__call__,
    [].__len__,
    ''.join,
    property(),
    classmethod(len),
    staticmethod(len),
):
    print(type(value).__name__, gc.is_tracked(value))
