# A bound method shows what its function has, and takes nothing of its own.
import sys


class Door:
    def open(self):
        "Opens it."
        return self


door = Door()
method = door.open
Door.open.uses = 0
print(method.uses, method.__name__, method.__qualname__, method.__doc__)
for change in (
    lambda: setattr(method, "uses", 1),
    lambda: setattr(method, "__name__", "shut"),
    lambda: delattr(method, "uses"),
    lambda: method.hinge,
):
    try:
        change()
    except AttributeError as error:
        print(error)
Door.open.uses = 2
print(door.open.uses)
print(sys.getrefcount(door), sys.getrefcount(Door.open))
del method
print(sys.getrefcount(door), sys.getrefcount(Door.open))
