import sys
key_seen = []
def key(item):
    key_seen.append(sys.getrefcount(item))
    return item[0]
items = [[3], [1], [2]]
items.sort(key=key)
print(items, key_seen)
probe = items[0]
print(sys.getrefcount(probe))
copy = sorted(items)
print(sys.getrefcount(probe))
items.reverse()
print(sys.getrefcount(probe), items[-1] is probe)
