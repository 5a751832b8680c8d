import sys

album = [17]
print(sys.getrefcount(album))  # expect: 2
best = album
print(sys.getrefcount(album))  # expect: 3
best = [4]
print(sys.getrefcount(album))  # expect: 2
