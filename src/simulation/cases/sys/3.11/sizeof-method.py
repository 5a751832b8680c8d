import sys
print((1).__add__(2), (7).__floordiv__(2), (2).__radd__(5), (2).__rsub__(5), (2.5).__mul__(2), 'a'.__add__('b'), 'héé'.__len__(), (5).__index__(), True.__int__(), (0).__bool__())
print(int.__add__(1, 2), str.__len__('abc'), (6).__and__(3), (1).__lshift__(4), (2).__pow__(3), (9).__mod__(4), (9.0).__truediv__(2))
class A: pass
class B:
    __slots__ = ('x', 'y')
for o in ([], [1, 2], {}, {1: 2}, set(), (1,), 'abc', 5, 2.5, None, True, A(), B(), range(3), object()):
    print(o.__sizeof__() <= sys.getsizeof(o), o.__sizeof__(), sys.getsizeof(o) - o.__sizeof__())
class C:
    def __init__(self): self.items = [1, 2, 3]
    def __sizeof__(self): return object.__sizeof__(self) + sys.getsizeof(self.items)
c = C()
print(sys.getsizeof(c), c.__sizeof__(), list.__sizeof__([1]), object.__sizeof__(c))
# expect: 3 3 7 3 5.0 ab 3 5 1 False
# expect: 3 3 2 16 8 1 4.5
# expect[32]: True 20 8
# expect[64]: True 40 16
# expect[32]: True 28 8
# expect[64]: True 56 16
# expect[32]: True 32 8
# expect[64]: True 48 16
# expect[32]: True 120 8
# expect[64]: True 208 16
# expect[32]: True 100 8
# expect[64]: True 200 16
# expect[32]: True 16 8
# expect[64]: True 32 16
# expect[32]: True 28 0
# expect[64]: True 52 0
# expect[32]: True 16 0
# expect[64]: True 28 0
# expect[32]: True 16 0
# expect[64]: True 24 0
# expect[32]: True 8 0
# expect[64]: True 16 0
# expect[32]: True 16 0
# expect[64]: True 28 0
# expect[32]: True 12 16
# expect[64]: True 24 32
# expect[32]: True 16 8
# expect[64]: True 32 16
# expect[32]: True 24 0
# expect[64]: True 48 0
# expect[32]: True 8 0
# expect[64]: True 16 0
# expect[32]: 72 56 24 12
# expect[64]: 144 112 48 24
