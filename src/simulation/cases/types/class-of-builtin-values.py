class MyInt(int):
    __slots__ = ()
class MyFloat(float):
    __slots__ = ()
class MyStr(str):
    __slots__ = ()
class MyTuple(tuple):
    __slots__ = ()
class MyList(list):
    __slots__ = ()
for value, cls in [(1, MyInt), (1.0, MyFloat), ('a', MyStr), ((), MyTuple), ([], MyList), (frozenset(), frozenset)]:
    try:
        value.__class__ = cls
    except TypeError as e:
        print(type(value).__name__, e)
    else:
        print('fine')
