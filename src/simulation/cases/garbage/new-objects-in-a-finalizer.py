# A finalizer that makes garbage of its own: that is for the next collection.
import gc


class Part:
    def __init__(self, left):
        self.me = self
        self.left = left

    def __del__(self):
        print('del', self.left)
        if self.left:
            Part(self.left - 1)


gc.collect()
gc.disable()
Part(3)
for _ in range(5):
    print('collected', gc.collect())
