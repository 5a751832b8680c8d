class Plain:
    pass
class M2:
    @staticmethod
    def __new__(cls, name, bases, namespace):
        self = object.__new__(cls)
        self.name = name
        self.bases = bases
        self.namespace = namespace
        return self
    def __call__(self):
        it = Plain()
        for key in self.namespace:
            if key.startswith('__'):
                continue
            setattr(it, key, self.namespace[key].__get__(it, self))
        return it
class C(metaclass=M2):
    def spam(self):
        return 42
print(C.name, C.bases, 'spam' in C.namespace, type(C))
print(C().spam(), sorted(k for k in C.namespace if k in ('__module__', '__qualname__', 'spam')))
