import gc

class Vertex:
    def __init__(self, name):
        self.name = name
        self.edges = []
    def link(self, other):
        self.edges.append(other)
        other.edges.append(self)
    def __del__(self):
        print('del', self.name)

def build():
    names = 'abc'
    vertices = {name: Vertex(name) for name in names}
    for one, two in zip(names, names[1:]):
        vertices[one].link(vertices[two])
    return vertices['b']

gc.disable()
middle = build()
print(sorted(vertex.name for vertex in middle.edges))
print(gc.collect())
for vertex in list(middle.edges):
    vertex.edges.remove(middle)
vertex = None
middle.edges.clear()
print('unlinked')
del middle
print('end')
