import sys

for n in range(33):
    names = [f'a{i}' for i in range(n)]
    Thing = type('Thing', (), {'__slots__': names})
    thing = Thing()
    print(n, sys.getsizeof(thing))
