from functools import cache

@cache
def depths(place):
    return [7, 9]

depths('pier').append(8)
print(depths('pier'), depths('pier') is depths('pier'))  # expect: [7, 9, 8] True
depths(['pier'])
# raises: TypeError: unhashable type: 'list'
