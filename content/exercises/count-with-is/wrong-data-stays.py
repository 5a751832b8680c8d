wanted = int('7')
pressures = [int(word) for word in '7 998 7 1013'.split()]
print(sum(pressure is wanted for pressure in pressures))
