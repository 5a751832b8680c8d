import gc
gc.collect()
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('gone:', self.name)
a = Node('a')
b = Node('b')
a.other = b
b.other = a
del a, b
print('unreachable')
print(gc.collect())
# expect: unreachable
# expect: gone: a
# expect: gone: b
# expect: 2
