import weakref

class Photo:
    pass

notes = weakref.WeakKeyDictionary()
listeners = weakref.WeakSet()
photo = Photo()
notes[photo] = ['too dark']
listeners.add(photo)
print(notes[photo], len(notes), len(listeners))  # expect: ['too dark'] 1 1
del photo
print(len(notes), len(listeners))  # expect: 0 0
