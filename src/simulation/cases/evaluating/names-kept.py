import gc, weakref, sys
gc.collect(); gc.disable()
class K: pass
ns = {'k': K()}
w = weakref.ref(ns['k'])
exec('def f(): return k', ns)
print(sys.getrefcount(ns['k']), ns['f']() is ns['k'])
print(ns['f'].__globals__ is ns, ns['f'].__module__)
del ns
print(w() is None)
print(gc.collect() > 0, w() is None)
ns = {'k': K()}
w = weakref.ref(ns['k'])
exec('x = k', ns)
del ns
print(w() is None)
