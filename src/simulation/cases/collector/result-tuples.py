import gc
gc.disable()
gc.collect()
a = [[], [], []]
for pair in zip(a, a):
    print(gc.is_tracked(pair))
for pair in enumerate(a):
    print(gc.is_tracked(pair))
d = {1: [], 2: []}
for pair in d.items():
    print(gc.is_tracked(pair))
pairs = list(zip('ab', [1, 2]))
print([gc.is_tracked(p) for p in pairs])
gc.collect()
print([gc.is_tracked(p) for p in pairs])
