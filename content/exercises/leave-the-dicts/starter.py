log = [{'hour': hour % 24, 'value': 20.5} for hour in range(300)]
print(len(log), sum(reading['hour'] for reading in log))
