import sys

class Trip:
    __slots__ = ('pier', 'hour')

    def __init__(self, line):
        pier, hour = line.split()
        self.pier = sys.intern(pier)
        self.hour = int(hour)

piers = ('north', 'south', 'island')
lines = (f'{pier} {hour}' for pier in piers for hour in range(100))
trips = [Trip(line) for line in lines]
print(len(trips), sum(trip.hour for trip in trips))
