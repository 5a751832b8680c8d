import gc

class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('freed', self.name)

gc.disable()
alone = Node('alone')
del alone  # expect: freed alone
ring = Node('ring')
ring.me = ring
del ring
print('disabled')  # expect: disabled
print(gc.collect())  # expect: freed ring # expect: 1
