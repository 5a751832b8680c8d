import sys
print(sys.getsizeof(0), sys.getsizeof(1), sys.getsizeof(2**30), sys.getsizeof(2**60))  # expect[32]: 16 16 20 24  # expect[64]: 28 28 32 36
print(sys.getsizeof(1.0), sys.getsizeof(True), sys.getsizeof(None), sys.getsizeof(range(10)))  # expect[32]: 16 16 8 24  # expect[64]: 24 28 16 48
