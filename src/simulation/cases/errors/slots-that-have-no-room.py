import sys
for base in int, type:
    try:
        class Held(base):
            __slots__ = ('x',)
    except TypeError as error:
        print(error)
try:
    class Pair(tuple):
        __slots__ = ('x',)
    p = Pair((1, 2))
    p.x = 5
    print(p, p.x, sys.getsizeof(p), sys.getsizeof(Pair()), sys.getsizeof((1, 2)))
except TypeError as error:
    print(error)
class Plain(int):
    __slots__ = ()
print(sys.getsizeof(Plain(5)), sys.getsizeof(5))
