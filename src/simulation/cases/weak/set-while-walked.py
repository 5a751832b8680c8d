import weakref
class S: pass
items = [S() for i in range(5)]
s = weakref.WeakSet(items)
it = iter(s)
x = next(it)
del items[:], x
print(len(s))
print(len(list(it)))
it = None
print(len(s), list(s))
