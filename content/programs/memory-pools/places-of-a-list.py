import sys

empty = sys.getsizeof([])
place = sys.getsizeof([0]) - empty
print(place)  # expect[32]: 4 # expect[64]: 8
items = []
seen = 0
for number in range(1, 77):
    items.append(number)
    places = (sys.getsizeof(items) - empty) // place
    if places != seen:
        print(number, 'items:', places, 'places')
        seen = places
# expect: 1 items: 4 places
# expect: 5 items: 8 places
# expect: 9 items: 16 places
# expect: 17 items: 24 places
# expect: 25 items: 32 places
# expect: 33 items: 40 places
# expect: 41 items: 52 places
# expect: 53 items: 64 places
# expect: 65 items: 76 places
