# While the old value of a global name goes, the new one is held by the name and by the stack.
import sys


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, sys.getrefcount(node), node.name)


node = Node(1)
node = Node(2)
for turn in range(3):
    node = Node(turn)


def rebind():
    global node
    node = Node('global')
    node = other = Node('two names')
    return other


rebind()
other = node
node = Node('last')
del other
