print(dict.fromkeys([1, 2]), {}.fromkeys([1, 2]))
descr = dict.__dict__['fromkeys']
print(descr.__get__(None, dict)([1]), descr.__get__({})([2]))
for args in ((None, None), (42,), (None, 42), (None, int)):
    try:
        descr.__get__(*args)
    except TypeError as e:
        print(e)
class Sub(dict): pass
print(type(Sub.fromkeys('ab')), Sub.fromkeys('ab'))
