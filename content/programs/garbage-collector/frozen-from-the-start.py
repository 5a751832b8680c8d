import gc

print(gc.get_freeze_count())  # expect: 0
# real CPython only
