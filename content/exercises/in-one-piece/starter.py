from array import array

values = [hour / 2 for hour in range(2000)]
print(len(values), sum(values))
