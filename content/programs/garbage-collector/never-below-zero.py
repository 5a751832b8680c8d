import gc

log = [[hour, 21] for hour in range(600)]
gc.collect()
log.clear()
print(gc.get_count()[0] < 50)  # expect: True
log.extend([hour, 21] for hour in range(600))
print(gc.get_count()[0] > 500)  # expect: True
# real CPython only
