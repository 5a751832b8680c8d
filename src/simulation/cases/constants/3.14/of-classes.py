import sys
class Node:
    kind = 'mango'
    def __init__(self, label='papaya'):
        self.label = label
n = Node()
m = Node(label='lemon')
print(sys.getrefcount(n.label), sys.getrefcount(m.label), sys.getrefcount(Node.kind))
words = ['mango', 'lemon', 'walnut']
print([sys.getrefcount(w) for w in words])
pair = ('walnut', 'two words')
print(pair[0] is words[2], sys.getrefcount(pair[0]))
words.clear()
print(sys.getrefcount('walnut'))
# expect: 3 4 4
# expect: [5, 5, 5]
# expect: True 5
# expect: 4
