values = range(2000)
print(len(values), sum(values) / 2)
