import weakref
class Thing:
    pass
def gone(ref):
    print('callback', ref() is None)
t = Thing()
r = weakref.ref(t, gone)
s = weakref.ref(t)
print(weakref.ref(t) is s, r is s)
del t
print(r(), s())
# expect: True False
# expect: callback True
# expect: None None
