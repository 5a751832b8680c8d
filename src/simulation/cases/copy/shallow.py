import copy
import sys

inner = [1, 2]
outer = [inner, inner]
made = copy.copy(outer)
print(made == outer, made is outer, made[0] is inner)
print(sys.getrefcount(inner), sys.getrefcount(made))
table = {'k': inner}
print(copy.copy(table)['k'] is inner, sys.getrefcount(inner))
print(copy.copy((inner,))[0] is inner, copy.copy({1, 2}) == {1, 2})
for thing in (1, 'text', (1,), None, len, int, 2.5, frozenset([1])):
    print(copy.copy(thing) is thing)
