import gc
import weakref

class Page:
    pass

history = []

def show():
    page = Page()
    page.me = page
    history.append(page)
    return weakref.ref(page)

watch = show()
gc.collect()
print(watch() is None)  # expect: False
history.clear()
print(watch() is None)  # expect: False
gc.collect()
print(watch() is None)  # expect: True
