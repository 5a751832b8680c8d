import functools

class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)

made = functools.partial(print, [Node('first')])
steps = iter([Node('second')])
