# What a collection counts of instances: their dicts too, where they have one of their own.
import gc


class Bag:
    pass


gc.collect()
gc.disable()
for names in (), ('a',), ('a', 'b', 'c'):
    bag = Bag()
    bag.me = bag
    for name in names:
        setattr(bag, name, 1)
    del bag
    print(names, gc.collect())
bag = Bag()
bag.me = bag
vars(bag)
del bag
print('dict asked for', gc.collect())
