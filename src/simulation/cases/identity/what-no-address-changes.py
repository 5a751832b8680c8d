class Item:
    pass


first, second = Item(), Item()
same = first
print(id(first) - id(same), id(first) - id(same) == 0)
print(id(first) == id(second), id(first) != id(second))
print(id(first) % 8, id([]) % 4, id('text' * 2) & 7, id(10**6) % 2 == 0)
print(id(first) > 0, id(first) < 0, 1 <= id(second))
print(max(id(first), 0) == id(first))
