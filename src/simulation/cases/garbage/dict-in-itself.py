# Dicts, by value and through a view, a method and an iterator.
import gc

gc.collect()
gc.disable()
table = {}
table['me'] = table
del table
print(gc.collect())
table = {'n': 1}
table['values'] = table.values()
del table
print(gc.collect())
table = {}
table['ask'] = table.get
del table
print(gc.collect())
table = {1: 2}
table['walk'] = iter(table)
del table
print(gc.collect())
