class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
class Parent:
    def __init__(self):
        self.children = []
    def __del__(self):
        print('parent of', len(self.children), total, len(q))
        self.children.pop()
total = 2
q = [1]
p = Parent()
p.children.append(Loud('second'))
# expect: parent of 1 2 1
# expect: del second
