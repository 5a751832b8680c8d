import sys
def f():
    return 1
print(sys.getrefcount(f))  # expect: 2
g = f
table = {'f': f}
print(sys.getrefcount(f), g(), table['f']())  # expect: 4 1 1
print(sys.getrefcount(lambda: 1))  # expect: 1
