import sys

def count_local():
    x = []
    return sys.getrefcount(x)

y = []
print(sys.getrefcount(y))  # expect: 2
print(count_local())  # expect: 1
print(sys.getrefcount([]))  # expect: 1
