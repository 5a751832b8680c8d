def f(a, b=2):
    return a + b


def g(*args):
    return args


class C:
    def method(self, size):
        return size


for call in (lambda: f(1, c=3), lambda: g(x=1), lambda: C().method(width=1), lambda: f(1, a=2)):
    try:
        call()
    except TypeError as error:
        print(error)
