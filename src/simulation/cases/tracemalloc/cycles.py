import gc
import tracemalloc


class Holder:
    def __init__(self):
        self.items = []
        self.names = {}


gc.disable()
gc.collect()
tracemalloc.start()
holders = [Holder() for _ in range(20)]
print(tracemalloc.get_traced_memory()[0])
for holder in holders:
    holder.items.append(1)
    holder.names['own'] = holder
print(tracemalloc.get_traced_memory()[0])
del holders, holder
print(tracemalloc.get_traced_memory()[0])
gc.collect()
print(tracemalloc.get_traced_memory()[0])
