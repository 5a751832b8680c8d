import sys

shelves = []
album = []

def register(photo):
    shelves.append(photo)
    shelves.append([photo, photo])

def added(photo):
    register(photo)
    return sys.getrefcount(photo) - 1

print(added(album))
print(added([]))
