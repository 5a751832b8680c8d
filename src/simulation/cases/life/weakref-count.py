import sys, weakref
class Thing:
    pass
t = Thing()
r = weakref.ref(t)
print(sys.getrefcount(t), sys.getrefcount(r))  # expect: 2 2
u = r()
print(sys.getrefcount(t))  # expect: 3
