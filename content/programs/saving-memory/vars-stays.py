import sys

class Reading:
    def __init__(self, hour):
        self.hour = hour

reading = Reading(7)
print(sys.getrefcount(dict(hour=7)))  # expect: 1
print(sys.getrefcount(vars(reading)))  # expect: 2
print(vars(reading) is reading.__dict__)  # expect: True
