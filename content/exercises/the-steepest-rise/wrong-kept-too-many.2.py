from itertools import tee

depths = (n * 37 % 101 for n in range(300))
first, second = tee(depths)
rest = list(second)[1:]
print(max(after - before for before, after in zip(first, rest)))
