import sys
class A:
    pass
print(sys.getrefcount(A))  # expect: 5
a = A()
print(sys.getrefcount(A))  # expect: 6
class B(A):
    __slots__ = ('x',)
print(sys.getrefcount(A), sys.getrefcount(B))  # expect: 9 4
