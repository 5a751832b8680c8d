values = [n % 50 + 5000 for n in range(200)]
print(len(values), len(set(values)))  # expect: 200 50
