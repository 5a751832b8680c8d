import tracemalloc

class Reading:
    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

Reading(7, 21)
readings = [None] * 1000
tracemalloc.start()
for number in range(1000):
    readings[number] = Reading(7, 21)
snapshot = tracemalloc.take_snapshot()
print(round(sum(entry.count for entry in snapshot.statistics('lineno')) / 1000))  # expect: 1
# real CPython only
