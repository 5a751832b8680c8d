import gc
stats = gc.get_stats()
print(len(stats))
for st in stats:
    print(isinstance(st, dict), sorted(set(st) & {"collected", "collections", "uncollectable"}))
    print(st["collected"] >= 0, st["collections"] >= 0, st["uncollectable"] >= 0)
gc.disable()
old = gc.get_stats()
gc.collect(0)
new = gc.get_stats()
print([n["collections"] - o["collections"] for n, o in zip(new, old)])
gc.collect(2)
new = gc.get_stats()
print([n["collections"] - o["collections"] for n, o in zip(new, old)])
