class Reading:
    __slots__ = ('hour', 'value')

    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

log = [Reading(hour % 24, 20.5) for hour in range(300)]
print(len(log), sum(reading.hour for reading in log))
