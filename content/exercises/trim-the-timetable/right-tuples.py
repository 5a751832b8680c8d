import sys

def trip(line):
    pier, hour = line.split()
    return sys.intern(pier), int(hour)

piers = ('north', 'south', 'island')
lines = (f'{pier} {hour}' for pier in piers for hour in range(100))
trips = [trip(line) for line in lines]
print(len(trips), sum(hour for pier, hour in trips))
