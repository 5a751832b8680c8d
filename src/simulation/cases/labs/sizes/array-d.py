import sys
from array import array

items = array('d')
print(0, sys.getsizeof(items))
for n in range(1, 33):
    items.append(0.5)
    print(n, sys.getsizeof(items))
