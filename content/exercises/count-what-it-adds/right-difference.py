import sys

shelves = []
album = []

def register(photo):
    shelves.append(photo)
    shelves.append([photo, photo])

def added(photo):
    before = sys.getrefcount(photo)
    register(photo)
    return sys.getrefcount(photo) - before

print(added(album))
print(added([]))
