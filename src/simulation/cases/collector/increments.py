import gc
gc.disable()
class N: pass
def ring(n=1):
    for _ in range(n):
        a = N(); a.me = a
gc.collect()
ring()
print(gc.collect(1), gc.get_count()[1:])
ring(2)
print(gc.collect(1))
ring(3)
print(gc.collect(1))
ring(4)
print(gc.collect(0))
ring(5)
print(gc.collect(1), gc.collect(1))
ring(6)
print(gc.collect())
