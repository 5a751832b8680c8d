import sys
x = []
y = x if x is not None else 0
z = x or 5
w = [0] and x
print(sys.getrefcount(x), z, w is x)  # expect: 4 5 True
print(not x, bool([0]), bool({}), bool(''), bool(0.0))  # expect: True True False False False
