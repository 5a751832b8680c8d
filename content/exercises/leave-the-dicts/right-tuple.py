log = [(hour % 24, 20.5) for hour in range(300)]
print(len(log), sum(hour for hour, value in log))
