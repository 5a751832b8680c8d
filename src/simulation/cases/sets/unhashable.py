for make in (lambda: {[]}, lambda: {{}: 1}, lambda: {(1, [])}, lambda: hash({1}), lambda: set([[1]]), lambda: [] in {1}, lambda: {1: 2}[[]], lambda: {1: 2}.get({}), lambda: frozenset([set()])):
    try:
        print(make())
    except TypeError as error:
        print(error)
class NoHash:
    def __eq__(self, other):
        return self is other
try:
    {NoHash(): 1}
except TypeError as error:
    print(error)
class Odd:
    __hash__ = None
try:
    hash(Odd())
except TypeError as error:
    print(error)
