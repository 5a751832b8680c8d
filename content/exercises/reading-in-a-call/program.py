import sys

def reading(photos):
    return sys.getrefcount(photos)

album = []
shelf = [album]
print(reading(album))  # expect: 3
