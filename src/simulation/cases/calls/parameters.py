def f(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, more
print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, z=8, a=9))
print(f(*range(4), **{'d': 0, 'c2': 1}))
for call in (lambda: f(), lambda: f(1), lambda: f(1, d=1, b=2, **{'d': 2})):
    try:
        call()
    except TypeError as error:
        print(error)
