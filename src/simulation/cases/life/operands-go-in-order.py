class Node:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
    def __add__(self, o): return 1
    def __iadd__(self, o): return 1
    def __lt__(self, o): return 1
    def __getitem__(self, o): return 1
    def __setitem__(self, k, v): pass
    def __delitem__(self, k): pass
print(Node('a1') + Node('a2'))
print(Node('b1') < Node('b2'))
print(Node('c1')[Node('c2')])
Node('d1')[Node('d2')] = Node('d3')
del Node('e1')[Node('e2')]
Node('g1')[Node('g2'):Node('g3')]
Node('h1')[Node('h2'):Node('h3')] = Node('h4')
x = [1, Node('i')][0]
y = {1: Node('j')}[1].name
z = [Node('k'), Node('l')] == [Node('m')]
w = [Node('n')] < [Node('o')]
v = [Node('p')] + [Node('q')]
del v
u = (Node('r'),) * 2
del u
for i in [Node('s')]: pass
del i
try:
    [Node('t')] + Node('u')
except TypeError:
    print('error')
class K: pass
try:
    K() < Node('v')
except TypeError: print('error2')
a, b = Node('w'), Node('x')
a += Node('y')
