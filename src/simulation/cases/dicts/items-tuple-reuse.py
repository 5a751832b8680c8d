d = {1: 'a', 2: 'b', 3: 'c'}
seen = [id(pair) for pair in d.items()]
print(len(set(seen)))
kept = [pair for pair in d.items()]
print(kept, kept[0] is kept[1])
print(len({id(pair) for pair in zip([1, 2, 3], 'abc')}))
print(len({id(pair) for pair in enumerate('abc')}))
for index, (key, value) in enumerate(d.items()):
    print(index, key, value)
