import copy

class Boat:
    def __init__(self, crew):
        self.crew = crew

otter = Boat(['Ann'])
other = copy.copy(otter)
print(other is otter, other.crew is otter.crew)  # expect: False True
log = ['pier', ['otter']]
other = copy.copy(log)
print(other is log, other[1] is log[1])  # expect: False True
for box in {'pier': 7}, {'otter'}:
    print(copy.copy(box) is box, copy.copy(box) == box)  # expect: False True # expect: False True
