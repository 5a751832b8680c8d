import sys
from collections import Counter

class Reading:
    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

readings = [Reading(7, 21) for number in range(3000)]
places = sorted(id(reading) for reading in readings)
steps = Counter(later - earlier for earlier, later in zip(places, places[1:]))
print(sys.getsizeof(readings[0]))  # expect: 48
print(steps.most_common(1)[0][0])  # expect: 96
# native CPython only
