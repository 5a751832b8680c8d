for act in (lambda: object.__setattr__(str, 'foo', 42), lambda: object.__delattr__(str, 'lower'), lambda: type.__setattr__(str, 'foo', 42), lambda: type.__delattr__(int, 'x'), lambda: setattr(int, 'x', 1), lambda: delattr(list, 'append'), lambda: type.__setattr__(1, 'a', 2)):
    try:
        act()
    except TypeError as e:
        print(e)
class A(type):
    def __setattr__(cls, key, value): type.__setattr__(cls, key, value)
class B: pass
class C(B, A): pass
obj = C('D', (object,), {})
obj.test = True
print(obj.test)
class A2(type):
    def __setattr__(cls, key, value): object.__setattr__(cls, key, value)
class C2(B, A2): pass
obj = C2('D', (object,), {})
try:
    obj.test = True
except TypeError as e:
    print(e)
