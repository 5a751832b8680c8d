calls = []
class AMeta(type):
    @staticmethod
    def __new__(mcls, name, bases, ns):
        calls.append('AMeta')
        return super().__new__(mcls, name, bases, ns)
    @classmethod
    def __prepare__(mcls, name, bases):
        return {}
class BMeta(AMeta):
    @staticmethod
    def __new__(mcls, name, bases, ns):
        calls.append('BMeta')
        return super().__new__(mcls, name, bases, ns)
    @classmethod
    def __prepare__(mcls, name, bases):
        ns = super().__prepare__(name, bases)
        ns['b_was_here'] = True
        return ns
class A(metaclass=AMeta): pass
print(calls); calls.clear()
class B(metaclass=BMeta): pass
print(calls); calls.clear()
class C(A, B): pass
print(calls, 'b_was_here' in C.__dict__); calls.clear()
class C2(B, A): pass
print(calls); calls.clear()
class D(C, metaclass=type): pass
print(calls, type(D)); calls.clear()
class E(C, metaclass=AMeta): pass
print(calls, type(E))
