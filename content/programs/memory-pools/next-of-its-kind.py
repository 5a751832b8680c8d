def next_list():
    first = []
    place = id(first)
    del first
    return id([]) == place

def next_pair(number):
    first = (number, number)
    place = id(first)
    del first
    return id((number, number + 1)) == place

print(next_list())  # expect: True
print(next_pair(7))  # expect: True
