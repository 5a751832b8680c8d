import copy

ring = ['otter']
ring.append(ring)
other = copy.deepcopy(ring)
print(other is ring, other[1] is other)  # expect: False True
