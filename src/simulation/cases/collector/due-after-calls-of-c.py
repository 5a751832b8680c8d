import gc
seen = []
step = 0

def report(phase, info):
    if phase == "stop":
        seen.append((i, step, info["collected"]))

i = -1
gc.collect()
gc.callbacks.append(report)
keep = []
for i in range(2500):
    step = 1
    keep.append([i])
    step = 2
    n = len(keep)
    step = 3
    ok = isinstance(keep, list)
    step = 4
    kind = type(keep)
    step = 5
    text = str(i)
    step = 6
    pair = [i], [n]
    step = 7
    keep.append(pair)
    step = 8
    made = dict(a=1)
    step = 10
    rest = list(*[pair])
    step = 11
    both = sorted([[1], [0]])
    step = 12
    if i % 1000 == 999:
        keep.clear()
gc.callbacks.clear()
print(seen)
