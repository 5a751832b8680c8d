import sys
pair, point = (1, 2), (1, 2)
print(sys.getrefcount(pair))
