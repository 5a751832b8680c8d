# A call of list with a generator expression alone appends one by one, from 3.15 on.
import sys


def squares(count):
    return list(n * n for n in range(count))


print([sys.getsizeof(list(n for n in range(count))) for count in range(20)])
print([sys.getsizeof(squares(count)) for count in range(20)])
print([sys.getsizeof(tuple(n for n in range(count))) for count in range(10)])
walk = (n for n in range(3))
print(sys.getsizeof(list(walk)))
make = list
print(sys.getsizeof(make(n for n in range(3))))
items = list(n for n in ())
items.extend(range(5))
print(sys.getsizeof(items))
