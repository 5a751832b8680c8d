def attempt(bases, namespace={}):
    try:
        type('C', bases, dict(namespace))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        print('fine')
attempt((list, dict))
attempt((object, None))
attempt((type(len),))
attempt((), {'__slots__': 1})
attempt((), {'__slots__': [1]})
attempt((bool,))
attempt((type(None),))
attempt((int, str))
attempt((type(lambda: 0),))
attempt((range,))
attempt((slice,))
attempt((type(Ellipsis),))
attempt((type(NotImplemented),))
attempt((type(x for x in ()),))
class M1(type): pass
class M2(type): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
attempt((A1, A2))
