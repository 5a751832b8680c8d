import gc
print(gc.set_threshold(100))
print(gc.get_threshold()[0])
gc.set_threshold(100, 5)
print(gc.get_threshold()[:2])
gc.set_threshold(50, 6, 7)
print(gc.get_threshold()[:2])
try:
    gc.set_threshold()
except TypeError as e:
    print('TypeError')
try:
    gc.set_threshold('a')
except TypeError as e:
    print(e)
gc.set_threshold(0)
print(gc.get_threshold()[0])
