# Instructions that have run before may be specialised ones, which hold less or let go in another order.
import sys


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, sys.getrefcount(box), sys.getrefcount(items))


class Box:
    def __getitem__(self, index):
        return sys.getrefcount(self), sys.getrefcount(index)

    def __getattr__(self, name):
        return name, sys.getrefcount(self)

    def seen(self):
        return sys.getrefcount(self)

    @property
    def value(self):
        return sys.getrefcount(self)


box, items = Box(), [0]


def look(held, key):
    for turn in range(10):
        print(held[key], held.seen(), held.value, held.other)


def drop(turns):
    for turn in range(turns):
        [Node(('first', turn))].append(Node(('second', turn)))


look(box, object())
drop(10)
for turn in range(3):
    box.node = Node('attribute')
    items[0] = Node('item')
