class Open:
    def __init__(self, hour):
        self.hour = hour

class Closed:
    __slots__ = ('hour',)

    def __init__(self, hour):
        self.hour = hour

one = Open(7)
two = Closed(7)
one.note = 'calm'
print(one.__dict__)  # expect: {'hour': 7, 'note': 'calm'}
print(hasattr(two, '__dict__'))  # expect: False
two.note = 'calm'
# raises: AttributeError: 'Closed' object has no attribute 'note' and no __dict__ for setting new attributes
