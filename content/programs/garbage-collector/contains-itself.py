import gc

class Node:
    pass

gc.collect()
a = []
a.append(a)
print(a)  # expect: [[...]]
chain = [Node() for _ in range(1000)]
for at, node in enumerate(chain):
    node.next = chain[at - 1]
del a, chain, node
print(gc.collect())  # expect: 1001
