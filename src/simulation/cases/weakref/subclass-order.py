import weakref
class MyRef(weakref.ref):
    pass
class O: pass
o = O()
r1 = MyRef(o)
r2 = weakref.ref(o)
print(r1 is r2, weakref.getweakrefs(o) == [r2, r1], [type(r).__name__ for r in weakref.getweakrefs(o)], weakref.getweakrefcount(o))
r3 = MyRef(o)
print(weakref.getweakrefcount(o))
refs = weakref.getweakrefs(o)
print(refs[0] is r2, r1 in refs[1:], r3 in refs[1:], [x is r3 for x in refs])
r4 = MyRef(o, lambda r: None)
r5 = weakref.ref(o, lambda r: None)
p = weakref.proxy(o)
print([type(r).__name__ for r in weakref.getweakrefs(o)])
