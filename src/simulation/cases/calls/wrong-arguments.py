def two(a, b): pass
def only(a, /): pass
def named(*, key, other): pass
def some(a, b=1): pass
def colour(shade): pass
for call in (
    lambda: two(1), lambda: two(), lambda: two(1, 2, 3), lambda: two(1, a=2),
    lambda: two(1, 2, c=3), lambda: only(a=1), lambda: named(), lambda: named(key=1),
    lambda: named(1, key=1, other=2), lambda: some(1, 2, 3), lambda: colour(shape=1),
    lambda: two(*1), lambda: two(**1), lambda: two(**{1: 2}), lambda: two(b=1, **{'b': 2}),
):
    try:
        call()
    except TypeError as error:
        print(error)
