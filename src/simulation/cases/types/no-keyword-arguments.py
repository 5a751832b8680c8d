for act in (lambda: int(x=1), lambda: float(x=2), lambda: bool(x=2), lambda: tuple(sequence=range(3)), lambda: list(sequence=(0, 1, 2)), lambda: str(bogus=1), lambda: int(bogus=1), lambda: list(bogus=1), lambda: tuple(bogus=1), lambda: object(1), lambda: object(a=1), lambda: set(a=1), lambda: frozenset(a=1)):
    try:
        act()
        print('fine')
    except TypeError as e:
        print(e)
print(str(object=500), dict(a=1), str(), int(), float(), bool(), tuple(), list())
