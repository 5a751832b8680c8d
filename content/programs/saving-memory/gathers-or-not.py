from itertools import pairwise

made = []

def depths():
    for n in range(3):
        made.append(n)
        yield n

one = max(depths(), key=lambda n: print('looked at', n, 'of', len(made)) or n)
made.clear()
print('sorted gives', next(iter(sorted(depths()))), 'of', len(made))
made.clear()
print('pairwise gives', next(pairwise(depths())), 'of', len(made))
# expect: looked at 0 of 1
# expect: looked at 1 of 2
# expect: looked at 2 of 3
# expect: sorted gives 0 of 3
# expect: pairwise gives (0, 1) of 2
