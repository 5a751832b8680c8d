import gc

plain = {'a': 1}
nested = {'a': []}
print('dicts:', gc.is_tracked({}), gc.is_tracked(plain), gc.is_tracked(nested))
pair = tuple([1, 2])
deep = tuple([1, []])
print('tuples:', gc.is_tracked(pair), gc.is_tracked(deep))
gc.collect()
print('later:', gc.is_tracked(plain), gc.is_tracked(pair))
# expect: dicts: True True True
# expect: tuples: False True
# expect: later: True False
