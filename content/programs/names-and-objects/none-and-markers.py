missing = object()

def find(table, key):
    return table.get(key, missing)

print(type(None)() is None)  # expect: True
print(find({'sea': None}, 'sea') is missing)  # expect: False
print(find({}, 'sea') is missing)  # expect: True
# real CPython only
