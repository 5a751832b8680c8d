a = [1, 2]
b = a
print(a is b)  # expect: True
b.append(3)
print(a)  # expect: [1, 2, 3]
