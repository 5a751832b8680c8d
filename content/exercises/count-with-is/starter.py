wanted = int('1013')
pressures = [int(word) for word in '1013 998 1013 7'.split()]
print(sum(pressure is wanted for pressure in pressures))
