import gc
import weakref

class Photo:
    pass

class Note:
    def __init__(self, photo):
        self.photo = photo

notes = weakref.WeakKeyDictionary()
sea, moon = Photo(), Photo()
notes[sea], notes[moon] = Note(None), Note(moon)
del sea, moon
gc.collect()
print(len(notes))  # expect: 1
