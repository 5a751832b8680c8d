total = 0
for n in range(300):
    total += n * n
print(total)
