import sys

class Thing:
    pass

for n in range(33):
    thing = Thing()
    for i in range(n):
        setattr(thing, f'a{i}', None)
    print(n, sys.getsizeof(vars(thing)))
