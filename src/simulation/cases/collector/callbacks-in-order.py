import gc
calls = []
def cb(phase, info): calls.append((phase, sorted(info)[:3], type(info).__name__))
gc.callbacks.append(cb)
gc.collect()
gc.callbacks.remove(cb)
gc.collect()
print(calls[0][0], calls[1][0], len(calls), calls[0][2], 'generation' in calls[0][1])
try: gc.callbacks.remove(cb)
except ValueError as e: print('ValueError')
