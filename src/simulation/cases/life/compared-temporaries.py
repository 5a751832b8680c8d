class Node:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
    def __eq__(self, o): return False
    __hash__ = object.__hash__
print(Node('a1') in [Node('a2')])
print(Node('b1') not in (Node('b2'),))
print(Node('c1') in {'k': Node('c2')})
print('k' in {'k': Node('d2')})
print(Node('e1') in {Node('e2')})
print(Node('f1') is Node('f2'))
print(Node('g1') == Node('g2'))
if Node('h1') in [Node('h2')]: print('yes')
assert Node('i1') not in [Node('i2')]
