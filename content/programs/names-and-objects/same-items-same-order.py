print([17, 4] == [17, 4])  # expect: True
print([17, 4] == [4, 17])  # expect: False
