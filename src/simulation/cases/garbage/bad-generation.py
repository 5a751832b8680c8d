# gc.collect takes generations from 0 to 2.
import gc

for generation in -1, 3, 10:
    try:
        gc.collect(generation)
    except ValueError as error:
        print(type(error).__name__, error)
try:
    gc.collect('1')
except TypeError as error:
    print('TypeError', error)
print(gc.collect(generation=2) >= 0)
