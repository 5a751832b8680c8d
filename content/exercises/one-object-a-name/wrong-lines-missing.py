places = ['north pier', 'old harbour']
lines = [f'{place};{hour}' for hour in range(6) for place in places]
log = []
for line in lines:
    log.append((line, 0))
print(12, 2)
