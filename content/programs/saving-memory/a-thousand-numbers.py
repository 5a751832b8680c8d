import sys
from array import array

numbers = list(range(1000))
print(sys.getsizeof(numbers))  # expect[32]: 4028 # expect[64]: 8056
print(sys.getsizeof(tuple(numbers)))  # expect[32]: 4024 # expect[64]: 8048
print(sys.getsizeof(set(numbers)))  # expect[32]: 16492 # expect[64]: 32984
print(sys.getsizeof(dict.fromkeys(numbers)))  # expect[32]: 20536 # expect[64]: 36952
print(sys.getsizeof(array('d', numbers)))  # expect[32]: 8040 # expect[64]: 8080
print(sys.getsizeof(bytes(1000)))  # expect[32]: 1017 # expect[64]: 1033
