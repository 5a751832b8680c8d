places = ['north pier', 'old harbour']
lines = [f'{place};{hour}' for hour in range(6) for place in places]
log = []
for line in lines:
    name, hour = line.split(';')
    log.append((name, int(hour)))
print(len(log), len({id(name) for name, hour in log}))
