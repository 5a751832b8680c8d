class C(list):
    def __new__(cls):
        self = list.__new__(cls)
        self.foo = 1
        return self
    def __init__(self):
        self.foo = self.foo + 2
a = C()
print(a.foo, a.__class__)
class D(C): pass
b = D()
print(b.foo, b.__class__, b)
