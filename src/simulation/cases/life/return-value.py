import sys
def make():
    x = []
    return x
print(sys.getrefcount(make()))  # expect: 1
y = make()
print(sys.getrefcount(y))  # expect: 2
def keep(l):
    l.append(l)
    return len(l)
