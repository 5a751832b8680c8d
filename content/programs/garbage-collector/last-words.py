import gc
import weakref

class Node:
    def __del__(self):
        print('goodbye')

n = Node()
n.me = n
watch = weakref.ref(n)
del n
print(watch() is None)  # expect: False
gc.collect()  # expect: goodbye
print(watch() is None)  # expect: True
