class Node:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f'<{self.name}>'
    def __del__(self):
        print('del', self.name)
print(Node(1), Node(2), sep=' ', end='|\n')
print(Node(1), Node(2))
max(Node(3), Node(4), key=lambda n: n.name)
sorted([Node(5), Node(6)], key=lambda n: n.name, reverse=Node(7) is None)
def f(a, b, *, k):
    pass
f(Node(8), Node(9), k=Node(10))
dict(a=Node(11), b=Node(12))
[Node(13)].count(Node(14))
[Node(15)].append(Node(16))
{'k': Node(17)}.get(Node(18))
{'k': Node(19)}.setdefault('z', Node(20))
isinstance(Node(21), Node)
divmod(7, 2), abs(-1)
len([Node(22)])
'{}{}'.format(Node(23), Node(24))
[Node(25)].index
[Node(26)].extend([Node(27)])
list.append([Node(28)], Node(29))
print([Node(30)].pop() is None)
class M:
    def m(self, *a): pass
    def __del__(self): print('M')
M().m(Node(31), Node(32))
M().m(*[Node(33)], **{})
