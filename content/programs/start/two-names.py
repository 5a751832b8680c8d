a = [1, 2]
b = a
del a
print(b)  # expect: [1, 2]
b = None
