import gc
class Node:
    gone = 0
    def __init__(self): self.me = self
    def __del__(self): Node.gone += 1
seen = []
gc.collect()
gc.disable()
for i in range(1000):
    Node()
seen.append(Node.gone)
gc.enable()
seen.append((gc.collect(), Node.gone))
print(seen)
