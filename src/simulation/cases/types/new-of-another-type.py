class A: pass
for act in [lambda: object.__new__(), lambda: object.__new__(''), lambda: list.__new__(object), lambda: object.__new__(list), lambda: int.__new__(str), lambda: dict.__new__(A), lambda: tuple.__new__(list), lambda: object.__new__(1)]:
    try:
        act()
    except TypeError as e:
        print(e)
class C:
    __new__ = list.__new__
try:
    C()
except TypeError as e:
    print(e)
class C(list):
    __new__ = object.__new__
try:
    C()
except TypeError as e:
    print(e)
