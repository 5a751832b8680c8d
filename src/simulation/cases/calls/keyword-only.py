def f(a, *, b, c=3):
    return a, b, c


def g(*, x, y, z):
    return x, y, z


print(f(1, b=2), f(b=1, a=2, c=5))
for call in (lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, b=3), lambda: g(), lambda: g(x=1, y=2), lambda: g(z=1)):
    try:
        call()
    except TypeError as error:
        print(error)
