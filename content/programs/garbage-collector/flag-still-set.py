import gc

class Station:
    def __init__(self, name):
        self.name = name

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
harbour = Station('harbour')
harbour.me = harbour
del harbour
gc.collect()
gc.garbage.clear()
gc.collect()
print(gc.garbage[0].name)  # expect: harbour
gc.set_debug(0)
gc.garbage.clear()
gc.collect()
print(len(gc.garbage))  # expect: 0
