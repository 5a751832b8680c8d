class autosuper(type):
    def __new__(metaclass, name, bases, namespace):
        cls = super(autosuper, metaclass).__new__(metaclass, name, bases, namespace)
        setattr(cls, f'_{name.lstrip("_")}__super', super(cls))
        return cls
class A(metaclass=autosuper):
    def meth(self):
        return 'A'
class B(A):
    def meth(self):
        return 'B' + self.__super.meth()
class C(A):
    def meth(self):
        return 'C' + self.__super.meth()
class D(C, B):
    def meth(self):
        return 'D' + self.__super.meth()
class E(B, C):
    def meth(self):
        return 'E' + self.__super.meth()
print(D().meth(), E().meth())
