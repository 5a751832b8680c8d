depths = [n * 37 % 101 for n in range(300)]
rises = [after - before for before, after in zip(depths, depths[1:])]
print(max(rises))
