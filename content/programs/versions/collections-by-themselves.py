import gc

print(gc.get_threshold())  # expect[32]: (2000, 10, 0) # expect[64]: (2000, 10, 10)
runs = 0

def note(phase, info):
    global runs
    if phase == 'start':
        runs += 1

gc.callbacks.append(note)
kept = [[] for number in range(1500)]
gc.callbacks.remove(note)
print(runs, 'collections')  # expect: 0 collections
