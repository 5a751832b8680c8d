import sys

few = [7, 9, 8]
print(sys.getsizeof(few))  # expect[32]: 44 # expect[64]: 88
print(sys.getsizeof(depth for depth in few))  # expect[32]: 100 # expect[64]: 192
print(sys.getsizeof(iter(few)))  # expect[32]: 24 # expect[64]: 48
print(sys.getsizeof(n for n in range(1_000_000)))  # expect[32]: 100 # expect[64]: 192
