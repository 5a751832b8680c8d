a = []
i = id(a)
print(id(a) == i, id([]) == i)  # expect: True False
b = a
print(id(b) == id(a))  # expect: True
