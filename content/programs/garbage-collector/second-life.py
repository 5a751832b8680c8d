import gc

class Node:
    pass

class Phoenix:
    def __del__(self):
        kept.append(self)

kept = []
p = Phoenix()
p.friend = Node()
p.friend.friend = p
a = Node()
a.me = a
del p, a
print(gc.collect())  # expect: 1
print(len(kept))  # expect: 1
kept.clear()
print(gc.collect())  # expect: 2
