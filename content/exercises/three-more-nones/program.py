import sys

before = sys.getrefcount(None)
row = [None, None, None]
after = sys.getrefcount(None)
print(after - before)  # expect: 0
