import sys
def outer():
    x = []
    def inner():
        return x
    return sys.getrefcount(x)
print(outer())  # expect: 2
