import sys


class Box:
    @property
    def count(self):
        return sys.getrefcount(self)

    def __getitem__(self, index):
        return sys.getrefcount(self)


def ask(box):
    return box.count, box[0]


box = Box()
first, second, third = ask(box), ask(box), ask(box)
print(first if sys.version_info >= (3, 12) else '')
print(second == third)
