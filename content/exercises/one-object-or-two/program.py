a = int('256')
b = int('256')
c = int('2570')
d = int('2570')
print(a is b, c is d, c == d)  # expect: True False True
