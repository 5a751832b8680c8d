# Rings through a deque, an OrderedDict, a defaultdict and a Counter.
import gc
from collections import Counter, OrderedDict, defaultdict, deque

gc.collect()
gc.disable()
for make in deque, OrderedDict, Counter:
    made = make()
    if make is deque:
        made.append(made)
    else:
        made['me'] = made
    del made
    print(make.__name__, gc.collect())
table = defaultdict(list)
table['x'].append(table)
del table
print('defaultdict', gc.collect())
