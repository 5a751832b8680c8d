from sys import getrefcount

def inner(photos):
    return getrefcount(photos)

def outer():
    mine = []
    return inner(mine)

album = []
print(inner(album))  # expect: 2
print(outer())  # expect: 1
print(inner([]))  # expect: 1
