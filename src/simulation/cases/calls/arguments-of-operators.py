# Operands and arguments of C code, in the order in which they go.
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
    def __call__(self, *a): return a
    def __radd__(self, o): return 1
def attempt(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__)
attempt(lambda: str.join(Node(51), Node(52)))
attempt(lambda: 'a'.join([Node(53), Node(54)]))
attempt(lambda: setattr(Node(55), 'x', Node(56)))
