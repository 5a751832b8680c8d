one = [17, 4]
two = [17, 4]
three = one
print(one == two, one is two)  # expect: True False
three.append(9)
print(one == two, one is three)  # expect: False True
