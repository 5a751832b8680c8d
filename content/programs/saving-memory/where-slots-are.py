class Reading:
    __slots__ = ('hour', 'value')

reading = Reading()
reading.value = 20.5
print(type(Reading.value).__name__)  # expect: member_descriptor
print(hasattr(reading, 'hour'), hasattr(reading, 'value'))  # expect: False True
del reading.value
print(hasattr(reading, 'value'))  # expect: False
