# singledispatch remembers what it found, under weak keys; abstract classes and unions choose too.
import sys
from collections.abc import Mapping, Sized
from functools import singledispatch


@singledispatch
def show(value):
    return 'object'


@show.register
def seq(value: list | tuple):
    return 'seq'


@show.register(Sized)
def sized(value):
    return 'sized'


print(sys.getrefcount(seq), sys.getrefcount(sized))
print(show([]), show(()), show({}), show('x'), show(1), show(set()))
print(sys.getrefcount(seq), sys.getrefcount(sized))
show.register(Mapping, lambda value: 'mapping')
print(sys.getrefcount(seq), sys.getrefcount(sized))
print(show({}), len(show.registry))

wrong = [show, lambda: show.register(42), lambda: show.register(42, seq), lambda: show.register(list[int], seq)]
for call in wrong:
    try:
        call()
    except TypeError as error:
        print(error)
