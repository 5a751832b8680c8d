# A slot of a type that is bound to an object is smaller than a bound builtin method.
import sys

items = []
print(sys.getsizeof(items.__len__), sys.getsizeof(items.append))
print(sys.getsizeof({}.__iter__), sys.getsizeof((1).__add__))
print(sys.getsizeof(str.lower), sys.getsizeof(int.__add__))

try:
    sys.getsizeof(items, 0, 1)
except TypeError as error:
    print(error)
