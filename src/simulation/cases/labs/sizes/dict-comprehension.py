import sys

for n in range(33):
    items = {i: None for i in range(n)}
    print(n, sys.getsizeof(items))
