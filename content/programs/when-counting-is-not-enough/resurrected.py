import weakref

saved = []

class Photo:
    def __del__(self):
        print('last words')
        saved.append(self)

photo = Photo()
watch = weakref.ref(photo)
del photo  # expect: last words
print(watch() is None)  # expect: False
saved.clear()
print(watch() is None)  # expect: True
