d = {'x': 1}
print(d.get('x'), d.get('y'), d.get('y', 5), d.setdefault('z', 9), d)
print(d.pop('x'), d.pop('x', 'gone'), d.popitem(), d)
d.update(a=1)
d.update([('b', 2), ('c', 3)])
d.update({'a': 10}, d=4)
print(d, list(d), list(d.values()), list(d.items()))
print(d | {'e': 5}, d.keys() & {'a', 'zz'}, 'a' in d, list(reversed(d)))
d |= {'b': 20}
print(d, dict.fromkeys('ab', 0), len(d), bool({}))
for bad in (lambda: d['nope'], lambda: d.pop('nope'), lambda: {}.popitem(), lambda: d.update(5), lambda: dict([1, 2]), lambda: {[]: 1}):
    try:
        bad()
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
