import sys
class E(Exception):
    def __init__(self, a, *, b=None):
        super().__init__(a)
        self.b = b
class F(Exception):
    def __init__(self, a): self.a = a
class G(Exception): pass
for x in (E(1, b=2), F(3), G(4, 5), G(), E([1])):
    print(repr(x), x.args, str(x), x.__dict__, sys.getsizeof(x))
l = []
x = E(l)
print(sys.getrefcount(l))
x = F(l)
print(sys.getrefcount(l))
x = G(l)
print(sys.getrefcount(l))
x = None
print(sys.getrefcount(l))
print(sys.getsizeof(ValueError()), sys.getsizeof(StopIteration(1)), sys.getsizeof(AttributeError()), sys.getsizeof(KeyError(1)))
print(issubclass(KeyError, LookupError), KeyError.__mro__)
