import sys
a = bytearray(b'abc')
a.append(100)
a += b'ef'
a[0] = 90
a[1:2] = b'XY'
del a[-1]
print(a, len(a), a.pop(), a, a == b'ZXYcd', bytes(a), a[1:3])
sizes = []
grown = bytearray()
for n in range(60):
    grown.append(n)
    sizes.append(sys.getsizeof(grown))
while grown:
    grown.pop()
    sizes.append(sys.getsizeof(grown))
print(sizes)
print(sys.getsizeof(b''), sys.getsizeof(b'abc'), sys.getsizeof(bytes(100)))
print(sys.getsizeof(bytearray(10)), sys.getsizeof(bytearray(b'abc')), sys.getsizeof(bytearray(range(10))))
