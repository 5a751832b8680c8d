import sys

numbers = list(range(1000))
print(sys.getsizeof(numbers))  # expect[32]: 4028 # expect[64]: 8056
print(sys.getsizeof(set(numbers)))  # expect[32]: 16492 # expect[64]: 32984
print(sys.getsizeof(range(1000)))  # expect[32]: 24 # expect[64]: 48
