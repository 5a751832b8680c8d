import weakref

class Photo:
    pass

owner = [Photo()]
watch = weakref.ref(owner[0])
photo = watch()
owner.clear()
print(watch() is None)  # expect: False
del photo
print(watch() is None)  # expect: True
