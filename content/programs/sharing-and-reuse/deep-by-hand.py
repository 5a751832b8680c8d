import copy

class Boat:
    def __init__(self, harbour, crew):
        self.harbour = harbour
        self.crew = crew

    def __deepcopy__(self, memo):
        return Boat(self.harbour, copy.deepcopy(self.crew, memo))

harbour = ['otter']
otter = Boat(harbour, ['Ann'])
other = copy.deepcopy(otter)
print(other.harbour is harbour, other.crew is otter.crew, other.crew)  # expect: True False ['Ann']
