import sys
sizes = []
s = set()
for n in range(200):
    size = sys.getsizeof(s)
    if not sizes or sizes[-1][1] != size:
        sizes.append((n, size))
    s.add(n)
print(sizes)
print(sys.getsizeof(set(range(10))), sys.getsizeof(frozenset(range(10))), sys.getsizeof({1, 2, 3, 4, 5}), sys.getsizeof(s.copy()))
while len(s) > 3:
    s.pop()
print(sys.getsizeof(s), sys.getsizeof(s.copy()), sys.getsizeof(s | {1}))
s.clear()
print(sys.getsizeof(s))
