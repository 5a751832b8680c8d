import weakref
class Thing:
    pass
t = Thing()
r = weakref.ref(t)
print(r() is t)  # expect: True
t = None
print(r())  # expect: None
