import gc
for bad in (3, -1, 100):
    try:
        gc.collect(bad)
    except ValueError as e:
        print('ValueError', e)
for bad in ('x', 1.5, None):
    try:
        gc.collect(bad)
    except TypeError as e:
        print(e)
try:
    gc.collect(1, 2)
except TypeError as e:
    print(e)
try:
    gc.collect(gen=1)
except TypeError as e:
    print('TypeError')
print(gc.collect(generation=0) >= 0)
