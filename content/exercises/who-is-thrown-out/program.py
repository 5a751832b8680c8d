from functools import lru_cache

worked = []

@lru_cache(maxsize=2)
def depth(place):
    worked.append(place)
    return len(place)

for place in ['pier', 'mole', 'pier', 'quay', 'mole']:
    depth(place)
print(worked)  # expect: ['pier', 'mole', 'quay', 'mole']
