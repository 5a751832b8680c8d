import functools
import sys

def add(a, b, c=0):
    return a + b + c

plus = functools.partial(add, 1)
print(plus(2), plus(2, c=5), plus.func is add, plus.args, plus.keywords)
more = functools.partial(plus, c=10)
print(more(2), more.args, more.keywords, more.func is add)
print(functools.partial(print, 1, sep='-'))
item = []
held = functools.partial(len, item)
print(sys.getrefcount(item), held())
del held
print(sys.getrefcount(item))
for bad in (lambda: functools.partial(), lambda: functools.partial(1)):
    try:
        bad()
    except TypeError as error:
        print(error)
