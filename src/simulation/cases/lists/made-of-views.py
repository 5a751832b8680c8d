import gc
import sys
from collections import Counter, OrderedDict, defaultdict

class Plain(dict):
    pass
class Letters(set):
    pass
class Listed(set):
    def __iter__(self):
        return iter(['listed'])

for kind in dict, Plain, OrderedDict, Counter:
    table = kind(a=1, b=2, c=3)
    for view in table, table.keys(), table.values(), table.items():
        made = list(view)
        print(kind.__name__, type(view).__name__, sys.getsizeof(made), sys.getsizeof([*view]))
    print([gc.is_tracked(item) for item in list(table.items())])
missing = defaultdict(int, x=1)
print(sys.getsizeof(list(missing.items())), gc.is_tracked(list(missing.items())[0]))
for kind in set, frozenset, Letters, Listed:
    print(kind.__name__, sys.getsizeof(list(kind('abcde'))), list(kind('a')))
