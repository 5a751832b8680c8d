import weakref

class Photo:
    def __init__(self, title):
        self.title = title

notes = weakref.WeakKeyDictionary()
sea, moon = Photo('sea'), Photo('moon')
notes[sea] = ['sharp', 'for the calendar']
notes[moon] = ['too dark']
print(len(notes), notes[sea][0])  # expect: 2 sharp
del moon
print(len(notes))  # expect: 1
print([photo.title for photo in notes])  # expect: ['sea']
