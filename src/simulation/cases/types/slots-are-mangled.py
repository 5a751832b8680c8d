class C4:
    """Name mangling of slots."""
    __slots__ = ['__a', '__b__', '_c']
    def __init__(self, value):
        self.__a = value
    def get(self):
        return self.__a
x = C4(5)
print(hasattr(x, '__a'), x.get(), x._C4__a)
try:
    x.__a = 6
except AttributeError as e:
    print(e)
print(sorted(n for n in C4.__dict__ if n.startswith('_') and not n.endswith('__')))
