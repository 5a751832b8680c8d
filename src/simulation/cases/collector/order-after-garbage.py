import gc
import weakref

gc.disable()
gc.collect()


class Page:
    def __init__(self, name):
        self.name = name
        self.me = self


class Saved(Page):
    def __del__(self):
        saved.append(self)


class Note(weakref.ref):
    pass


def note(page, name, called=None):
    made = Note(page, called)
    made.name = name
    return made


def show(moment):
    for generation in (0, 1, 2):
        found = [o for o in gc.get_objects(generation) if isinstance(o, (Page, Note))]
        print(moment, generation, *[o.name for o in found])


saved, called = [], []
one, two, lost = Page('one'), Saved('two'), Page('lost')
two.friend, two.list = Page('three'), [Page('four')]
notes = [note(lost, 'silent'), note(lost, 'first', called.append), note(lost, 'second', called.append)]
show('new')
gc.collect(0)
show('young')
five, six = Saved('five'), Page('six')
five.friend = six
five = six = two = lost = None
seven = Page('seven')
gc.collect(1)
show('middle')
gc.collect()
show('full')
saved[:] = []
gc.collect()
show('again')
