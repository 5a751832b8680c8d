class A:
    def __new__(cls, *args, **kwargs):
        raise AssertionError('A.__new__')
try:
    A()
except AssertionError as e:
    print(e)
class B(A):
    __new__ = object.__new__
    def __init__(self, foo):
        self.foo = foo
try:
    print(B(3).foo)
except TypeError as e:
    print(e)
del B.__new__
try:
    B(3)
except AssertionError as e:
    print(e)
del A.__new__
try:
    print(B(3).foo)
except TypeError as e:
    print(e)
