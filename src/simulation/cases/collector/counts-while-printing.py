import gc

print('printed before the collection')
gc.collect()
print(gc.get_count())
first = []
print(gc.get_count())
second = {}
print(gc.get_count())
both = (first, second)
print(gc.get_count())
del first, second, both
print(gc.get_count())
