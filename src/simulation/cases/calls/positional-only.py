def f(a, b, /, c, *, d):
    return a, b, c, d


def g(x, /, **kwargs):
    return x, kwargs


print(f(1, 2, 3, d=4), f(1, 2, c=3, d=4))
print(g(1, x=2))
for call in (lambda: f(1, b=2, c=3, d=4), lambda: f(a=1, b=2, c=3, d=4), lambda: g(x=1)):
    try:
        call()
    except TypeError as error:
        print(error)
