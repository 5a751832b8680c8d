import sys


class Box:
    def count(self, other=None):
        return sys.getrefcount(self), sys.getrefcount(other)

    def me(self):
        return self


box = Box()
bound = box.count
print(box.count(box), bound(box), Box.count(box, box))
print(sys.getrefcount(box), sys.getrefcount(bound))
print(Box().count([]), Box().me().count(object()))
del bound
print(sys.getrefcount(box))
