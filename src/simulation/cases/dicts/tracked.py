import gc
print(gc.is_tracked({}), gc.is_tracked({'a': 1}), gc.is_tracked({'a': []}), gc.is_tracked({1: (2, 3)}))
d = {'a': 1}
print(gc.is_tracked(d), gc.is_tracked(d.copy()), gc.is_tracked(dict(d)))
d['b'] = []
print(gc.is_tracked(d), gc.is_tracked(d.copy()), gc.is_tracked(dict.fromkeys('ab')), gc.is_tracked(dict.fromkeys('ab', [])))
print(gc.is_tracked((1, 2)), gc.is_tracked((1, [])), gc.is_tracked([]), gc.is_tracked(set()), gc.is_tracked(frozenset()))
print(gc.is_tracked(iter([])), gc.is_tracked(range(3)), gc.is_tracked(iter(range(3))), gc.is_tracked(slice(1)), gc.is_tracked({}.keys()))
