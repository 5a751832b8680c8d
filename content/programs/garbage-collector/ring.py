import gc


class Node:
    pass


a = Node()
b = Node()
a.friend = b
b.friend = a
c = Node()
c.friend = a
c.me = c
a = b = None
gc.collect()
c = None
gc.collect()
