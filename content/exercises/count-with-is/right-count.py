wanted = int('1013')
pressures = [int(word) for word in '1013 998 1013 7'.split()]
print(pressures.count(wanted))
