class Meta(type):
    def __new__(cls, name, bases, namespace, attr):
        print(attr in namespace)
        return super().__new__(cls, name, bases, namespace)
class C1:
    def __init__(self):
        self.b = 42
class C2(C1, metaclass=Meta, attr='__classcell__'):
    __slots__ = ['__classcell__']
    def __init__(self):
        super().__init__()
print(type(C2.__dict__['__classcell__']))
c = C2()
print(c.b, hasattr(c, '__classcell__'))
c.__classcell__ = 42
print(c.__classcell__)
class Q1(metaclass=Meta, attr='__qualname__'):
    __slots__ = ['__qualname__']
print(Q1.__qualname__, type(Q1.__dict__['__qualname__']))
q = Q1()
print(hasattr(q, '__qualname__'))
q.__qualname__ = 'q'
print(q.__qualname__)
