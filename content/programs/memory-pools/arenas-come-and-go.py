kept = []
for n in range(4000):
    kept.append(bytes(470))
print(len(kept))  # expect: 4000
kept.clear()
print(len(kept))  # expect: 0
