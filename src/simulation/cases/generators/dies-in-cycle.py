# The collector closes a generator that is part of a cycle before it takes the cycle apart.
import gc


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def loop(items, name):
    noted = Noted(name)
    try:
        yield
    finally:
        print('cleanup', name, len(items))


def plain(items, name):
    noted = Noted(name)
    yield items


gc.collect()
for make in loop, plain:
    for steps in range(2):
        items = []
        items.append(make(items, make.__name__))
        for _ in range(steps):
            next(items[0])
        print(gc.is_tracked(items[0]), steps)
        del items
        print('collected', gc.collect())
