add = set.add
for act in [lambda: add(), lambda: add(0), lambda: add.__get__(0), lambda: list.append([]), lambda: list.append([], 1, 2), lambda: str.upper(1), lambda: str.__add__('a'), lambda: str.__add__(), lambda: int.__add__('a', 1), lambda: list.sort(3)]:
    try:
        act()
    except TypeError as e:
        print(e)
