# Patterns with a key twice, or a class whose __match_args__ are no names, are errors.
import sys


class Keys:
    FIRST = 'a'


class Odd:
    __match_args__ = (None,)


def keys(subject):
    match subject:
        case {Keys.FIRST: first, 'a': second}:
            return first, second
    return 'no match'


print(keys({}))
for subject in ({'a': 1}, {'a': [], 'b': 2}):
    try:
        print(keys(subject))
    except ValueError as error:
        print(error)
try:
    match Odd():
        case Odd(value):
            print(value)
except TypeError as error:
    print(error)
