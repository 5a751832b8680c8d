import gc

gc.disable()

def reading(hour, value):
    return [hour, value]

log = [reading(hour, 18 + hour % 4) for hour in range(24)]
print(sum(gc.is_tracked(entry) for entry in log))
print(sum(entry[1] for entry in log))
