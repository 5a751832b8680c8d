class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
a = Node('cycle')
a.a = a
a = None
iter([Node('held by the error')]).close()
