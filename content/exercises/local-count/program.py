import sys

def count():
    x = [1, 2]
    y = x
    return sys.getrefcount(x)

print(count())  # expect: 2
