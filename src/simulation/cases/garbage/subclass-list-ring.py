# Subclasses of containers with attributes.
import gc


class Stack(list):
    def __del__(self):
        print('stack of', len(self))


class Table(dict):
    pass


gc.collect()
gc.disable()
stack = Stack([1, 2])
stack.append(stack)
del stack
print(gc.collect())
stack = Stack()
stack.me = stack
del stack
print(gc.collect())
table = Table(a=1)
table['me'] = table
table.extra = table
del table
print(gc.collect())
