import sys
from collections import deque
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1])
d.extend('ab')
d.extendleft('xy')
d.rotate(2)
print(d)
d.rotate(-3)
d.insert(2, 'mid')
del d[0]
d.remove('a')
print(d, d.index('mid'), d.count(2), 'x' in d, list(reversed(d)))
recent = deque(maxlen=3)
for n in range(6):
    recent.append(n)
print(recent, recent.maxlen, deque('ab') + deque('c'), deque([1]) * 3, deque([1]) == deque([1]))
for bad in (lambda: deque().pop(), lambda: deque([1])[4], lambda: deque([1]).remove(7), lambda: deque(5), lambda: deque([], -1)):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
