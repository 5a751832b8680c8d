# A function that can reach itself: by its defaults, its dict, its closure and its annotations.
import gc

gc.collect()
gc.disable()


def made_by_default():
    def inner(box=[]):
        return box
    inner.__defaults__[0].append(inner)


def made_by_attribute():
    def inner():
        return 1
    inner.me = inner


def made_by_closure():
    def inner():
        return inner
    return None


for make in made_by_default, made_by_attribute, made_by_closure:
    make()
    print(make.__name__, gc.collect())
