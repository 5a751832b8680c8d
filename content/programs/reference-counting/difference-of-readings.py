import sys

def added():
    album = []
    before = sys.getrefcount(album)
    row = [album] * 3
    return sys.getrefcount(album) - before

album = []
before = sys.getrefcount(album)
row = [album] * 3
print(sys.getrefcount(album) - before)  # expect: 3
print(added())  # expect: 3
