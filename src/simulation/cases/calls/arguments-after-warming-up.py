# Calls that have been specialised let go of their arguments in the same order.
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
    def __call__(self, *a): return a
    def __radd__(self, o): return 1


for n in range(3):
    print(n)
    max(Node(57), Node(58), key=lambda v: v.name)
    [Node(59)].count(Node(60))
    print(isinstance(Node(61), (int, Node)), len([Node(62), Node(63)]), str(Node(64).name), type(Node(65)).__name__)
    sorted([Node(70)], key=lambda v: 1)
    tuple([Node(71)])
    dict(a=Node(72))
    'x'.join([str(Node(73).name)])
    hash(Node(74)) and None
    (lambda *a: None)(Node(75), Node(76))
    Node(77)(Node(78), Node(79))
