# C walks over a list, tuple or dict itself only where no class says how that is done.
class Listed(list):
    def __iter__(self):
        return iter('xy')


class Tupled(tuple):
    def __iter__(self):
        return iter('xy')


class Keyed(dict):
    def keys(self):
        print('keys')
        return iter(self)

    def __iter__(self):
        return reversed(list(dict.keys(self)))

    def __getitem__(self, key):
        print('get', key)
        return 5


def taken(*args, **named):
    return args, named


for made in Listed([1, 2]), Tupled([1, 2]):
    first, second = made
    print(first, second, list(made), tuple(made), [*made], sorted(made), ','.join(made))
    items = [0]
    items += made
    items[:0] = made
    print(items, taken(*made), len(made))
keyed = Keyed(a=1, b=2)
print(dict(keyed), {**keyed}, keyed.copy(), {} | keyed, taken(**keyed))
print(dict([Listed([1, 2])]))
