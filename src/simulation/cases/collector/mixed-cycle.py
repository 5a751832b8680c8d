import gc
class A:
    pass
a = A(); a.l = [a]; a.d = {'a': a}; a.t = (a,); a.s = {a}
gc.collect()
del a
print(gc.collect())
