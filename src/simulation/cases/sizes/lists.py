import sys
print(sys.getsizeof([]), sys.getsizeof([1]), sys.getsizeof([1, 2, 3]))  # expect[32]: 28 32 44  # expect[64]: 56 64 88
print(sys.getsizeof(list(range(10))), sys.getsizeof([0] * 10), sys.getsizeof([x for x in range(10)]))  # expect[32]: 68 68 92  # expect[64]: 136 136 184
print(sys.getsizeof(list(range(1000))), sys.getsizeof(list((1, 2, 3))))  # expect[32]: 4028 44  # expect[64]: 8056 88
