import gc
loop = [1]
loop.append(loop)
print(loop, len(loop), loop[1] is loop, loop[1][1][0])
pair = {'self': None}
pair['self'] = pair
print(pair)
t = ([],)
t[0].append(t)
print(t)
del loop, pair, t
print(gc.collect())
