class Reading:
    __slots__ = ('hour', 'value')

class Marked(Reading):
    pass

marked = Marked()
marked.hour, marked.note = 7, 'calm'
print(marked.__dict__)  # expect: {'note': 'calm'}
