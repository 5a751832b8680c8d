depths = [n * 37 % 101 for n in range(300)]
print(max(after - before for before, after in zip(depths, depths[1:])))
