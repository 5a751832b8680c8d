import sys
def func(): pass
print(sys.getsizeof(func), sys.getsizeof(lambda: 0))
class c():
    @staticmethod
    def foo(): pass
    @classmethod
    def bar(cls): pass
    print(sys.getsizeof(foo), sys.getsizeof(bar))
    def getx(self): return 1
    x = property(getx)
    print(sys.getsizeof(x))
    def m(self): pass
print(sys.getsizeof(c().m), sys.getsizeof(c.bar), sys.getsizeof([].append))
