import weakref

class Photo:
    pass

def go_away():
    owner.clear()
    return True

owner = [Photo()]
watch = weakref.ref(owner[0])
if watch() is not None and go_away():
    print(watch())  # expect: None
