import gc


class Node:
    def __init__(self):
        self.me = self


told = []


def tell(phase, info):
    if phase == 'stop':
        told.append((info['generation'], info['collected']))


gc.collect()
gc.callbacks.append(tell)
for _ in range(4000):
    Node()
gc.callbacks.remove(tell)
print(told)
