import gc
gc.collect()
import dataclasses
gc.collect()

class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)

first = Node('first')
second = Node('second')
print(gc.get_count()[1:])
