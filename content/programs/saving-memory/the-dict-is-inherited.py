class Open:
    pass

class Closed(Open):
    __slots__ = ('hour',)

one = Closed()
one.note = 'calm'
print(one.__dict__)  # expect: {'note': 'calm'}
