# Exceptions in a chain of contexts: no ring, unless one is made.
import gc

gc.collect()
gc.disable()


def first():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('second')


try:
    first()
except ValueError as error:
    print(type(error.__context__).__name__)
print(gc.collect())
try:
    first()
except ValueError as error:
    error.me = error
print(gc.collect() > 0)
