import gc
print(gc.isenabled(), gc.get_threshold(), gc.get_debug())
gc.set_threshold(500, 5)
print(gc.get_threshold())
for generation in (3, -1):
    try:
        gc.collect(generation)
    except ValueError as error:
        print(error)
gc.disable()
print(gc.isenabled())
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
