# A collection stops tracking tuples of things that it does not look at.
import gc

gc.collect()
gc.disable()
items = [1, 'two', 3.0]
plain = tuple(items)
nested = (plain, 4)
listed = ([], 1)
gc.collect()
print(gc.is_tracked(plain), gc.is_tracked(nested), gc.is_tracked(listed))
gc.collect()
print(gc.is_tracked(plain), gc.is_tracked(nested), gc.is_tracked(listed))
