import sys
print([sys.getsizeof(tuple(range(n))) for n in (0, 1, 2, 5, 20, 21)])
print(sys.getsizeof((1, 'a', None)), sys.getsizeof(tuple('abc')), sys.getsizeof(tuple(x for x in range(7))))
print(sys.getsizeof((1, 2) + (3,)), sys.getsizeof((1, 2) * 4), sys.getsizeof((1, 2, 3)[1:]))
