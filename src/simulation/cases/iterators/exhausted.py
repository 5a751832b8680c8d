import sys
items = [1]
it = iter(items)
print(next(it), next(it, 'none'), sys.getrefcount(items))
items.append(2)
print(list(it))
again = iter(items)
next(again)
items.append(3)
print(list(again), list(again))
d = {'a': 1}
keys = iter(d)
print(next(keys), next(keys, None), sys.getrefcount(d))
s = {1}
walk = iter(s)
print(next(walk), next(walk, None), sys.getrefcount(s))
r = iter(range(2))
print(list(r), next(r, 'over'))
