import sys

print(sys.getsizeof(0.5))  # expect[32]: 16 # expect[64]: 24
print(sys.getsizeof(1000))  # expect[32]: 16 # expect[64]: 28
print(sys.getsizeof('harbour'))  # expect[32]: 28 # expect[64]: 48
print(sys.getsizeof('harbours'))  # expect[32]: 29 # expect[64]: 49
print(sys.getsizeof([]))  # expect[32]: 28 # expect[64]: 56
