import sys
from array import array

items = array('Q')
print(0, sys.getsizeof(items))
for n in range(1, 33):
    items.append(1)
    print(n, sys.getsizeof(items))
