# From 3.14 on a load of a local often borrows: not where the variable may have no value, nor where it is
# stored and loaded on one line.
import sys


class Node:
    def seen(self):
        return sys.getrefcount(self)

    def __add__(self, other):
        return sys.getrefcount(self), sys.getrefcount(other)


def maybe_unbound(yes):
    for i in range(2):
        node = Node()
    print(sys.getrefcount(node), node.seen())
    if yes:
        other = Node()
    print(sys.getrefcount(other), other.seen())
    print(sys.getrefcount(other), other.seen())
    del other
    other = Node()
    print(sys.getrefcount(other))


def on_one_line(nodes):
    print([x.seen() for x in nodes])
    print([
        x.seen()
        for x in nodes
    ])
    for x in nodes: print(x.seen()); x = x; print(x.seen())
    a = nodes[0]; a.seen(); print(a.seen())
    b, c = a, a.seen()
    print(c, [x + x for x in nodes], {x: 1 for x in nodes}[a])


maybe_unbound(True)
on_one_line([Node()])
