class Reading:
    __slots__ = ('hour', 'value')

class Marked(Reading):
    pass

class Short(Reading):
    __slots__ = ()

print(hasattr(Reading(), '__dict__'))  # expect: False
print(hasattr(Marked(), '__dict__'))  # expect: True
print(hasattr(Short(), '__dict__'))  # expect: False
