class Trip:
    __slots__ = ('pier', 'hour')

    def __init__(self, pier, hour):
        self.pier = pier
        self.hour = hour

piers = ('north', 'south', 'island')
lines = (f'{pier} {hour}' for pier in piers for hour in range(100))
trips = [Trip(pier, hour) for pier in piers for hour in range(100)]
print(len(trips), sum(trip.hour for trip in trips))
