import sys
class Box:
    pass
thing = []
box = Box()
box.thing = thing
print(sys.getrefcount(thing))  # expect: 3
box.other = box.thing
print(sys.getrefcount(thing))  # expect: 4
del box.thing
print(sys.getrefcount(thing))  # expect: 3
box = None
print(sys.getrefcount(thing))  # expect: 2
