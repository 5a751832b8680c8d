import sys

shared = []


def f(item, box=shared, *, also=shared):
    box.append(item)
    return len(also), sys.getrefcount(box)


print(sys.getrefcount(shared))
print(f(1), f(2), f(3, []))
print(f.__defaults__, f.__kwdefaults__, f.__defaults__[0] is shared)
f.__defaults__ = None
print(sys.getrefcount(shared))
try:
    f(1)
except TypeError as error:
    print(error)
f.__kwdefaults__ = None
print(sys.getrefcount(shared))
