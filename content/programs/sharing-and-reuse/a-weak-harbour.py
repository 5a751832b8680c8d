import copy
import weakref

class Harbour:
    pass

class Boat:
    def __init__(self, harbour):
        self.harbour = weakref.ref(harbour)

harbour = Harbour()
otter = Boat(harbour)
other = copy.deepcopy(otter)
print(other is otter, other.harbour is otter.harbour)  # expect: False True
print(other.harbour() is harbour)  # expect: True
