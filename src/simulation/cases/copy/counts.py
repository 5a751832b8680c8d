import copy
import sys

class Box:
    pass

box = Box()
box.item = item = []
print(sys.getrefcount(item), sys.getrefcount(box))
made = copy.copy(box)
print(sys.getrefcount(item), sys.getrefcount(box), sys.getrefcount(made))
deep = copy.deepcopy(box)
print(sys.getrefcount(item), sys.getrefcount(box), sys.getrefcount(deep.item))
del made
print(sys.getrefcount(item))
