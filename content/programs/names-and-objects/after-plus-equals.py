class Album:
    def __iadd__(self, photo):
        print('__iadd__')
        return 'what it returned'

class Votes:
    def __add__(self, more):
        print('__add__')
        return 'what it returned'

album = Album()
album += 17  # expect: __iadd__
votes = Votes()
votes += 1  # expect: __add__
print(album == votes == 'what it returned')  # expect: True
count = 0

def vote():
    count += 1

print(vote.__code__.co_varnames)  # expect: ('count',)
