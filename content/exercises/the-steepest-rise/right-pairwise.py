from itertools import pairwise

depths = (n * 37 % 101 for n in range(300))
print(max(after - before for before, after in pairwise(depths)))
