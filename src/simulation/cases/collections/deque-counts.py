import sys
from collections import deque
thing = [1]
d = deque([thing], maxlen=2)
print(sys.getrefcount(thing))
d.append(thing)
d.append(thing)
print(sys.getrefcount(thing), len(d))
copy = d.copy()
print(sys.getrefcount(thing), sys.getrefcount(d))
it = iter(d)
print(sys.getrefcount(d), next(it) is thing)
d.clear()
del copy, it
print(sys.getrefcount(thing))
try:
    for item in deque([1, 2]):
        d.append(item)
    for item in d:
        d.append(item)
except RuntimeError as error:
    print(error)
