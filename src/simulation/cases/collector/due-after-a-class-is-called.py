import gc

class Node:
    pass

gc.collect()
seen = []

def report(phase, info):
    if phase == "stop":
        seen.append((i, info["collected"], hasattr(node, "me")))

gc.callbacks.append(report)
node = None
for i in range(6000):
    node = Node()
    node.me = node
gc.callbacks.clear()
print(seen)
