# What an iterator has yet to give decides how much room a list that is made of it gets.
import operator
import sys

makers = [set, frozenset, list, tuple, dict.fromkeys, iter]
for walked in range(3):
    for make in makers:
        iterator = iter(make(range(5)))
        for _ in range(walked):
            next(iterator)
        print(iterator.__length_hint__(), sys.getsizeof(list(iterator)), end='; ')
    print()

elements = {1, 2, 3}
iterator = iter(elements)
next(iterator)
print(operator.length_hint(iterator))
elements.add(9)
print(operator.length_hint(iterator))
elements.discard(9)
print(operator.length_hint(iterator))

keys = dict.fromkeys('abc').keys()
print(keys.isdisjoint(['d']), keys.isdisjoint({'a', 'd'}), keys.isdisjoint(keys))
print({}.items().isdisjoint({}), {1: 2}.items().isdisjoint([(1, 2)]))
for wrong in [(), (1,), ([[]],)]:
    try:
        print(keys.isdisjoint(*wrong))
    except TypeError as error:
        print(error)
