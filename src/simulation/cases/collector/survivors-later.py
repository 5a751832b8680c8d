import gc
log = []
class Node:
    def __init__(self, name): self.name = name
    def __del__(self): log.append(self.name)
def build():
    a, b, c = Node('a'), Node('b'), Node('c')
    a.next, b.next, c.next = b, c, a
    box = [c, a]
    box.append(box)
    gc.collect()
    return None
build()
print(gc.collect(), log)
