class Self(type):
    def myself(cls):
        return cls
class D(metaclass=Self):
    pass
print(D.myself() is D, D().__class__ is D, type(D))
try:
    D().myself()
except AttributeError as e:
    print(e)
