class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)

class Owner:
    shared = Node('in a class')

listed = [Node('in a list')]
single = Node('named')
