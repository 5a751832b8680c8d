from array import array

values = array('d')
for hour in range(2000):
    values.append(hour / 2)
print(len(values), sum(values))
