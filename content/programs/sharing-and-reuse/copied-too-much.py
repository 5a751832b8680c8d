import copy

class Harbour:
    def __init__(self):
        self.boats = []

class Boat:
    def __init__(self, harbour, crew):
        self.harbour = harbour
        self.crew = crew
        harbour.boats.append(self)

harbour = Harbour()
otter = Boat(harbour, ['Ann'])
seal = Boat(harbour, ['Ben'])
other = copy.deepcopy(otter)
print(other.harbour is harbour)  # expect: False
last = other.harbour.boats[1]
print(last is seal, last.crew)  # expect: False ['Ben']
del last
