import gc

def countdown():
    def step(n):
        return 0 if n == 0 else step(n - 1)
    return step

step = countdown()
cell = step.__closure__[0]
print(cell.cell_contents is step)  # expect: True
gc.collect()
del step, cell
gc.set_debug(gc.DEBUG_SAVEALL)
gc.collect()
print(sorted(type(thing).__name__ for thing in gc.garbage))  # expect: ['cell', 'function', 'tuple']
