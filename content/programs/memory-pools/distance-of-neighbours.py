from collections import Counter

class Point:
    __slots__ = ('x', 'y')

def distance(things):
    places = sorted(id(thing) for thing in things)
    steps = Counter(later - earlier for earlier, later in zip(places, places[1:]))
    return steps.most_common(1)[0][0]

count = range(3000)
print('float', distance([number + 0.5 for number in count]))  # expect: float 32
print('int', distance([number + 1000 for number in count]))  # expect: int 32
print('7 letters', distance(['n' + str(number + 100_000) for number in count]))  # expect: 7 letters 48
print('two slots', distance([Point() for number in count]))  # expect: two slots 48
print('8 letters', distance(['no' + str(number + 100_000) for number in count]))  # expect: 8 letters 64
print('list', distance([[] for number in count]))  # expect: list 64
print('pair', distance([(number, 0) for number in count]))  # expect: pair 64
print('dict', distance([{} for number in count]))  # expect: dict 64
print('set', distance([set() for number in count]))  # expect: set 224
print('bytes(479)', distance([bytes(479) for number in count]))  # expect: bytes(479) 512
# native CPython only
