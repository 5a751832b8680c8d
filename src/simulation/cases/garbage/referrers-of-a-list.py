# gc.get_referrers finds what holds an object.
import gc

gc.collect()
gc.disable()


class Box:
    pass


def look():
    target = []
    holder = [target]
    pair = (target, 1)
    table = {'t': target}
    found = gc.get_referrers(target)
    kinds = sorted(type(each).__name__ for each in found if type(each).__name__ != 'frame')
    print(kinds, any(each is holder for each in found))


look()
