class C:
    pass


c = C()
c.a = c.b = 1
d = {1: 1, 2: 2}
values = list(range(10))
del c.a, d[1], values[0]
del values[1:3], values[::3]
print(d, values)
(x, y), [z] = (1, 2), [3]
del (x, y), [z]
try:
    del x
except NameError as error:
    print(error)
try:
    del c.a
except AttributeError as error:
    print(error)
try:
    del d[5]
except KeyError as error:
    print(error)


def f(p):
    del p
    try:
        return p
    except UnboundLocalError as error:
        print(error)


f(1)
