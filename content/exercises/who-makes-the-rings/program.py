import gc

class Station:
    def __init__(self):
        self.me = self

class Pier:
    pass

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
Station(), Pier()
gc.collect()
print([type(thing).__name__ for thing in gc.garbage])  # expect: ['Station']
gc.set_debug(0)
gc.garbage.clear()
gc.collect()
