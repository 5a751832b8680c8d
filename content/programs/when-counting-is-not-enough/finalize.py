import weakref

class Camera:
    def __init__(self, name):
        self.name = name
        self.close = weakref.finalize(self, print, 'closed', name)

by_hand = Camera('first')
by_hand.close()  # expect: closed first
by_hand.close()
del by_hand
forgotten = Camera('second')
forgotten.me = forgotten
del forgotten
print('a ring is left')  # expect: a ring is left
import gc
gc.collect()  # expect: closed second
