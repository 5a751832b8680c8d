import sys
from array import array
a = array('i')
sizes = []
for n in range(60):
    a.append(n)
    if not sizes or sizes[-1][1] != sys.getsizeof(a):
        sizes.append((len(a), sys.getsizeof(a)))
print(sizes)
print([sys.getsizeof(array(code, [1, 2, 3])) for code in 'bBhHiIlLqQfd'])
print([array(code).itemsize for code in 'bhilqfd'], sys.getsizeof(array('d', range(5))), sys.getsizeof(list(range(5))))
print(sys.getsizeof(a[10:20]), sys.getsizeof(a + a), sys.getsizeof(a * 2))
