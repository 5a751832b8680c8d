import sys

print(sys.getsizeof(list(range(1000))))  # expect[32]: 4028 # expect[64]: 8056
print(sys.getsizeof(tuple(range(1000))))  # expect[32]: 4024 # expect[64]: 8048
print(sys.getsizeof(set(range(1000))))  # expect[32]: 16492 # expect[64]: 32984
print(sys.getsizeof({n: None for n in range(1000)}))  # expect[32]: 20536 # expect[64]: 36952
print(sys.getsizeof(range(1000)))  # expect[32]: 24 # expect[64]: 48
