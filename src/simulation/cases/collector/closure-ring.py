import gc
gc.collect()
def outer():
    def inner():
        return inner
    return 1
outer()
print(gc.collect())  # expect: 3
