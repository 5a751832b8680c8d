class Node:
    def __init__(self, name, child):
        self.name = name
        self.child = child
    def __del__(self):
        print('gone:', self.name)
chain = Node('first', Node('second', Node('third', None)))
print('built')
chain = None
print('end')
# expect: built
# expect: gone: first
# expect: gone: second
# expect: gone: third
# expect: end
