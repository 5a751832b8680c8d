import sys
print(sys.getsizeof(range(10)), sys.getsizeof(range(10**6)), sys.getsizeof(iter(range(5))), sys.getsizeof(slice(1, 2)))
big = 10**6
r = range(big)
print(sys.getsizeof(list(range(1000))), len(range(0, 10**9, 7)), 10**8 in range(10**9))
print(slice(1, 5, 2).indices(4), slice(None).indices(3), slice(-2, None).indices(5), slice(3, 1), slice(1) == slice(1))
s = slice(2, None, 2)
print('abcdefgh'[s], list(range(9))[s], (1, 2, 3, 4, 5)[s], s.start, s.stop, s.step)
