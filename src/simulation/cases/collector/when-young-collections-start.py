import gc
starts = []
def note(phase, info):
    if phase == 'start':
        starts.append((info['generation'], gc.get_count()))
gc.collect()
gc.callbacks.append(note)
keep = [[] for _ in range(9000)]
gc.callbacks.clear()
print(len(starts), starts)
print(gc.get_threshold())
