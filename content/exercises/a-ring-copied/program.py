import copy

ring = ['buoy']
ring.append(ring)
other = copy.deepcopy(ring)
print(other[1] is other, other[1] is ring)  # expect: True False
