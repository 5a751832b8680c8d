import gc

print(len(gc.get_objects()) > 4_000)  # expect: True
# real CPython only
