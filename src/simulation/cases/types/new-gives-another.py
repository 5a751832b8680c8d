class C:
    def __new__(cls, arg):
        if isinstance(arg, str): return [1, 2, 3]
        elif isinstance(arg, int): return object.__new__(D)
        else: return object.__new__(cls)
class D(C):
    def __init__(self, arg): self.foo = arg
print(C('1'), D('1'), D(None).foo, type(C(1)), C(1).foo, type(D(1)), D(1).foo)
class C:
    @staticmethod
    def __new__(*args): return args
class D(C): pass
print(C(1, 2), D(1, 2))
class C:
    @classmethod
    def __new__(*args): return args
class D(C): pass
print(C(1, 2), D(1, 2))
