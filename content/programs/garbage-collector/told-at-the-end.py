import gc

def tell(phase, info):
    print(phase, sorted(info))

gc.callbacks.append(tell)
gc.collect()
gc.callbacks.remove(tell)
# expect: start ['collected', 'generation', 'uncollectable']
# expect: stop ['collected', 'generation', 'uncollectable']
