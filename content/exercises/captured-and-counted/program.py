import sys

def open_album():
    photos = []
    def add(number):
        photos.append(number)
    return sys.getrefcount(photos)

print(open_album())  # expect: 2
