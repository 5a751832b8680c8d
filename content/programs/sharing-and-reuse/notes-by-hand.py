pier = ['otter', 'seal']
plan = [pier, pier]
memo = {}
other = []
for part in plan:
    if id(part) not in memo:
        memo[id(part)] = part.copy()
    other.append(memo[id(part)])
pier.append('heron')
print(other[0] is other[1], other[0])  # expect: True ['otter', 'seal']
