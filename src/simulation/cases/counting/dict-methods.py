import sys
x = []
d = {'a': x}
d['b'] = x
d.update({'c': x})
print(sys.getrefcount(x))  # expect: 5
print(d.pop('a') is x, sys.getrefcount(x))  # expect: True 4
print(d.get('b') is x, d.get('zz'), d.setdefault('d', x) is x)  # expect: True None True
print(sys.getrefcount(x), list(d), len(d))  # expect: 5 ['b', 'c', 'd'] 3
del d['b']
print(sys.getrefcount(x), 'b' in d)  # expect: 4 False
for key, value in d.items():
    print(key, sys.getrefcount(value))  # expect: c 6  # expect: d 6
