# A tree whose children know their parent: nothing goes before a collection.
import gc


class Node:
    made = 0

    def __init__(self, parent=None):
        self.parent = parent
        self.children = []
        Node.made += 1

    def grow(self, depth):
        for _ in range(2):
            child = Node(self)
            self.children.append(child)
            if depth > 1:
                child.grow(depth - 1)


gc.collect()
gc.disable()
for depth in 1, 2, 3:
    Node.made = 0
    root = Node()
    root.grow(depth)
    del root
    print(depth, Node.made, gc.collect())
