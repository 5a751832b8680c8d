# A weak proxy of garbage raises once it is collected.
import gc
import weakref


class Part:
    def __init__(self):
        self.me = self
        self.size = 3


gc.collect()
gc.disable()
part = Part()
proxy = weakref.proxy(part, lambda ref: print('proxy told'))
del part
print(proxy.size)
print(gc.collect())
try:
    proxy.size
except ReferenceError as error:
    print(error)
