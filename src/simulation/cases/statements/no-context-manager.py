class Enters:
    def __enter__(self): pass
class Exits:
    def __exit__(self, *args): pass
for thing in (3, Enters(), Exits()):
    try:
        with thing:
            print('never')
    except TypeError as error:
        print(error)
