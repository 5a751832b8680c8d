# object compares by identity alone, whatever the class of what it is given has.
class Plain:
    pass


class Equal:
    def __eq__(self, other):
        return True

    __hash__ = None


a, b, equal = Plain(), Plain(), Equal()
print(object.__eq__(1, 2), object.__eq__(1, 1), object.__eq__(a, a), object.__eq__(a, b))
print(object.__ne__(1, 2), object.__ne__(a, a), object.__ne__(a, b), object.__ne__('a', 'a'))
print(object.__lt__(1, 2), object.__le__(a, a), object.__gt__(a, b), object.__ge__(2, 1))
print(object.__eq__(equal, 1), object.__ne__(equal, 1), object.__ne__(1, 'a'))
print(object.__eq__([], []), object.__ne__([], []), object.__eq__(Plain, Plain))
print(a.__eq__(a), a.__eq__(b), a.__ne__(a), a.__ne__(b), a.__lt__(b))
print(object.__hash__(a) == hash(a), a.__hash__() == hash(a), object.__hash__(a) == object.__hash__(b))
print(object.__hash__(equal) == object.__hash__(equal), object.__hash__([]) == object.__hash__(a))
for act in (
    lambda: object.__eq__(1),
    lambda: object.__eq__(),
    lambda: object.__hash__(),
    lambda: object.__eq__(1, 2, 3),
):
    try:
        print(act())
    except TypeError as error:
        print(error)
