import copy

class Harbour:
    def __init__(self):
        self.boats = []

    def __deepcopy__(self, memo):
        return self

class Boat:
    def __init__(self, harbour, crew):
        self.harbour = harbour
        self.crew = crew

harbour = Harbour()
otter = Boat(harbour, ['Ann'])
harbour.boats.append(otter)
other = copy.deepcopy(otter)
print(other.harbour is harbour, other.crew is otter.crew, len(harbour.boats))
