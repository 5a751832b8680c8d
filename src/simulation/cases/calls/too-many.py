def f(a, b):
    return a, b


def g(a, b=1):
    return a, b


def h():
    pass


for call in (lambda: f(1), lambda: f(), lambda: f(1, 2, 3), lambda: g(), lambda: g(1, 2, 3), lambda: h(1)):
    try:
        call()
    except TypeError as error:
        print(error)
