import sys
from collections import deque
d = deque()
sizes = []
for n in range(200):
    d.append(n)
    if not sizes or sizes[-1][1] != sys.getsizeof(d):
        sizes.append((len(d), sys.getsizeof(d)))
print(sizes)
sizes = []
while d:
    d.popleft()
    if not sizes or sizes[-1][1] != sys.getsizeof(d):
        sizes.append((len(d), sys.getsizeof(d)))
print(sizes)
print([sys.getsizeof(deque(range(n))) for n in (0, 62, 63, 64, 128)])
