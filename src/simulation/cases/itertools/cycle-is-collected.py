import gc
import itertools

class Node:
    def __del__(self):
        print('collected')

gc.disable()
node = Node()
node.loop = itertools.repeat(node)
del node
print('still there')
gc.collect()
print('end')
