log = [{'hour': hour % 24, 'value': 20.5} for hour in range(100)]
print(len(log), log[99]['hour'])  # expect: 100 3
