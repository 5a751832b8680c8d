import sys
def outer():
    x = []
    def inner():
        x.append(1)
        return x
    return inner
f = outer()
print(sys.getrefcount(f()))  # expect: 2
print(f() is f(), len(f()))  # expect: True 4
g = outer()
print(f() is g())  # expect: False
