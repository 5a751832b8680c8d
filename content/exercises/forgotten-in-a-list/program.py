import gc
import weakref

class Page:
    pass

history = []

def show():
    page = Page()
    history.append(page)
    return weakref.ref(page)

watch = show()
gc.collect()
print(watch() is None)  # expect: False
