# An exception in a finalizer is told on stderr and does not stop the collection.
import gc


class Part:
    def __init__(self, name):
        self.me = self
        self.name = name

    def __del__(self):
        print('del', self.name)
        raise ValueError(self.name)


gc.collect()
gc.disable()
parts = [Part('a'), Part('b')]
del parts
print(gc.collect())
print('goes on')
