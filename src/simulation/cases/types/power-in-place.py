class C:
    def __ipow__(self, other): pass
a = C()
a **= 2
print(a)
class A:
    def __ipow__(self, other): return NotImplemented
class B(A):
    def __rpow__(self, other): return 1
class D(A):
    def __pow__(self, other): return 2
a, b, c = A(), B(), D()
a **= b
c **= b
print(a, c)
o = object()
o **= b
print(o)
x = None
try:
    x **= 2
except TypeError as e:
    print(e)
try:
    x ** 2
except TypeError as e:
    print(e)
for act in (lambda: pow(None, 2), lambda: pow(2, None, 3), lambda: pow('a', 2, 3), lambda: 2 ** 'a', lambda: pow(2.0, 2, 3)):
    try: act()
    except TypeError as e: print(e)
