import gc
x = []
y = [x]
r = gc.get_referrers(x)
print(len(r))
print(any(o is y for o in r), any(o is globals() for o in r))
