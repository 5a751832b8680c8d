import weakref

class Photo:
    pass

photo = Photo()
kept = weakref.ref(photo, lambda watch: print('told'))
weakref.ref(photo, lambda watch: print('never told'))
del photo  # expect: told
print(kept())  # expect: None
