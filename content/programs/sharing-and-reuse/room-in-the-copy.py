import copy
import sys

entry = [7, 20]
print(sys.getsizeof(entry.copy()))  # expect[32]: 36 # expect[64]: 72
print(sys.getsizeof(copy.deepcopy(entry)))  # expect[32]: 44 # expect[64]: 88
