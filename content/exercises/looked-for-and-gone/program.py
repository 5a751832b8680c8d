depths = (n * 10 for n in range(5))
print(20 in depths)  # expect: True
print(list(depths))  # expect: [30, 40]
