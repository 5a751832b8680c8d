class M1(type):
    def __new__(cls, name, bases, namespace):
        namespace['__spam__'] = 1
        return type.__new__(cls, name, bases, namespace)
class C(metaclass=M1):
    pass
print(C.__spam__, C().__spam__, '__spam__' in C.__dict__)
