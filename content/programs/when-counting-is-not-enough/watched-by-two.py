import weakref

class Photo:
    pass

photo = Photo()
one = weakref.ref(photo)
two = weakref.ref(photo, print)
print(weakref.getweakrefcount(photo))  # expect: 2
del two
print(weakref.getweakrefcount(photo))  # expect: 1
del photo
print(one())  # expect: None
