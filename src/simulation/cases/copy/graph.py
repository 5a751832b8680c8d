import copy

class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

a, b = Node('a'), Node('b')
a.links.append(b)
b.links.append(a)
made = copy.deepcopy(a)
print(made is a, made.links[0].name, made.links[0].links[0] is made)
print(made.links[0] is b)
