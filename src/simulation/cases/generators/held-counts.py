# What a suspended generator holds: its variables, its function, what it iterates over.
import sys

class Thing: ...

def hold(argument):
    again = argument
    yield 1
    both = [argument, argument]
    for each in both:
        yield each is argument
    try:
        raise ValueError(argument)
    except ValueError as error:
        yield repr(error.args == (argument,))
    print(argument is again, (yield))

def delegate(inner):
    yield from inner

thing = Thing()
print(sys.getrefcount(thing), sys.getrefcount(hold))
source = hold(thing)
print(sys.getrefcount(thing), sys.getrefcount(hold), sys.getrefcount(source))
for value in source:
    print(value, sys.getrefcount(thing), sys.getrefcount(hold), sys.getrefcount(source))
print(sys.getrefcount(thing), sys.getrefcount(hold))
source = hold(thing)
outer = delegate(source)
print(next(outer), sys.getrefcount(source), outer.gi_yieldfrom is source)
outer.close()
print(sys.getrefcount(source), sys.getrefcount(thing), sys.getrefcount(hold))
fresh = hold(thing)
fresh.close()
print(sys.getrefcount(thing), sys.getrefcount(hold))
del fresh, source, value
print(sys.getrefcount(thing), sys.getrefcount(hold))
