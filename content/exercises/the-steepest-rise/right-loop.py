best = 0
before = 0
for n in range(300):
    after = n * 37 % 101
    best = max(best, after - before)
    before = after
print(best)
