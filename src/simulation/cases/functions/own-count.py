import sys


def f():
    return sys.getrefcount(f)


g = f
print(sys.getrefcount(f), f(), g())
table = {'f': f}
print(sys.getrefcount(f), table['f']())


class C:
    def m(self):
        return sys.getrefcount(C.m)


print(sys.getrefcount(C.m), C().m())
bound = C().m
print(sys.getrefcount(C.m), sys.getrefcount(bound.__self__), sys.getrefcount(bound.__func__))
