# Objects without the collector's header do not let a new tuple be tracked, from 3.14 on.
import gc


class Empty:
    __slots__ = ()


class Full:
    __slots__ = ('a',)


def packed(*items):
    return gc.is_tracked(items)


x = object()
print(gc.is_tracked((x, x)), packed(x), packed(x, packed), packed(Empty()), packed(Full()))
print(packed(NotImplemented), packed(packed.__code__), packed(len), packed(slice(1)), packed(()))
print(gc.is_tracked({1: x}), gc.is_tracked([x]), gc.is_tracked({x}))
