one = []
two = []
print(id(one) == id(two))  # expect: False
print([] is [])  # expect: False
print(id([]) == id([]))  # expect: True
