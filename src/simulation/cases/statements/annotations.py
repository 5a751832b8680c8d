x: int = 1
y: 'never bound'
def f(a: int, b: 'str' = 2, *c: float, d: list[int] = None, **e) -> dict:
    inner: undefined = 5
    return a, inner
class A:
    z: int = 0
    def m(self, q: int) -> None:
        self.r: int = q
a = A()
a.m(4)
print(x, f(3), a.r, A.z, f.__annotations__, A.__annotations__)
try:
    y
except NameError as error:
    print(error)
