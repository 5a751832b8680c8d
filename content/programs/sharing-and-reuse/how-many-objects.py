small = [n % 50 for n in range(200)]
large = [n % 50 + 5000 for n in range(200)]
print(len(set(map(id, small))), len(set(map(id, large))))  # expect: 50 200
