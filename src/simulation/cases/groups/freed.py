import gc, sys, weakref
gc.disable()
class T(Exception): pass
def go():
    t = T('a')
    w = weakref.ref(t)
    try:
        raise ExceptionGroup('g', [t, ValueError()])
    except* T as e:
        print(sys.getrefcount(e), sys.getrefcount(t))
        x = e
    print(w() is t)
    del t
    print(w() is not None)
    return w
w = go()
print(w() is None)
gc.collect()
print(w() is None)
