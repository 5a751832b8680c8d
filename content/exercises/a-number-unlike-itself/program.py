unknown = float('nan')
readings = [unknown]
print(unknown == unknown, unknown in readings)  # expect: False True
