import gc

gc.disable()
gc.collect()


class Page:
    def __init__(self, name, *links):
        self.name = name
        self.links = list(links)


def show(moment):
    for generation in (0, 1, 2):
        pages = [o.name for o in gc.get_objects(generation) if type(o) is Page]
        print(moment, generation, *pages)


a, b, c = Page('a'), Page('b'), Page('c')
show('new')
b = None
gc.collect(0)
d, e = Page('d', a), Page('e', c)
a.links.append(e)
show('young')
c = d = None
gc.collect(1)
f, g = Page('f', a), Page('g')
show('middle')
gc.collect()
g.links.append(Page('h', f))
show('full')
gc.freeze()
i = Page('i')
show('frozen')
gc.unfreeze()
show('unfrozen')
gc.collect()
show('again')
