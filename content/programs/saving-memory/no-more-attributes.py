import weakref

class Reading:
    __slots__ = ('hour', 'value')

class Watched:
    __slots__ = ('hour', 'value', '__weakref__')

print(weakref.ref(Watched()) is not None)
try:
    Reading().note = 'calm'
except AttributeError as error:
    print('note:', type(error).__name__)
try:
    weakref.ref(Reading())
except TypeError as error:
    print(error)
# expect: True
# expect: note: AttributeError
# expect: cannot create weak reference to 'Reading' object
