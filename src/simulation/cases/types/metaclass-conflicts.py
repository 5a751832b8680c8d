calls = []
class ANotMeta:
    def __new__(mcls, *args, **kwargs):
        calls.append('new A')
        return super().__new__(mcls)
    @classmethod
    def __prepare__(mcls, name, bases):
        calls.append('prepare A')
        return {}
class BNotMeta(ANotMeta):
    def __new__(mcls, *args, **kwargs):
        calls.append('new B')
        return super().__new__(mcls)
    @classmethod
    def __prepare__(mcls, name, bases):
        calls.append('prepare B')
        return super().__prepare__(name, bases)
class A(metaclass=ANotMeta): pass
print(type(A), calls); calls.clear()
class B(metaclass=BNotMeta): pass
print(type(B), calls); calls.clear()
class C(A, B): pass
print(type(C), calls); calls.clear()
class C2(B, A): pass
print(type(C2), calls); calls.clear()
try:
    class D(C, metaclass=type): pass
except TypeError as e:
    print(e)
class F(object(), C): pass
print(type(F), calls); calls.clear()
try:
    class X(C, int()): pass
except TypeError as e:
    print(e)
try:
    class X(int(), C): pass
except TypeError as e:
    print(e)
