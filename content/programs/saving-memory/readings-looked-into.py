class Reading:
    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

log = [Reading(hour % 24, 20.5) for hour in range(100)]
print(len(log), sum(vars(reading)['hour'] for reading in log))  # expect: 100 1110
