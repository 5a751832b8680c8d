import copy
import sys

inner = [1, 2]
outer = [inner, inner, (inner,)]
made = copy.deepcopy(outer)
print(made, made[0] is inner, made[0] is made[1], made[2][0] is made[0])
print(sys.getrefcount(inner), sys.getrefcount(made[0]))
flat = (1, 'a', (2, 3))
print(copy.deepcopy(flat) is flat)
nested = (1, [2])
print(copy.deepcopy(nested) is nested, copy.deepcopy(nested) == nested)
print(copy.deepcopy({'a': [1], 'b': {2, 3}}) == {'a': [1], 'b': {2, 3}})
