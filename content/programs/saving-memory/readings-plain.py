class Reading:
    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

log = [Reading(hour % 24, 20.5) for hour in range(100)]
print(len(log), log[99].hour)  # expect: 100 3
