import gc

class Station:
    pass

gc.collect()
old = Station()
old.me = old
gc.collect()
old.next = Station()
old.next.me = old.next
del old
print(gc.collect(0))  # expect: 0
print(gc.collect())  # expect: 2
