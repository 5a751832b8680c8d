import operator
import sys

item = []
pair = [item, []]
first = operator.itemgetter(0, 1)
found = first(pair)
print(sys.getrefcount(item), sys.getrefcount(found))
del found
print(sys.getrefcount(item), operator.is_(first(pair)[0], item))
append = operator.methodcaller('append', item)
print(sys.getrefcount(item))
append(pair)
del append
print(sys.getrefcount(item))
