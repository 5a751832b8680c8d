import sys
class C:
    def me(self):
        return self
c = C()
print(sys.getrefcount(c))  # expect: 2
m = c.me
print(sys.getrefcount(c))  # expect: 3
print(m() is c, sys.getrefcount(c.me))  # expect: True 1
del m
print(sys.getrefcount(c))  # expect: 2
