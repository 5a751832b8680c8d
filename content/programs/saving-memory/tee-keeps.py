from itertools import tee

def depths():
    for depth in 7, 9:
        print('made', depth)
        yield depth

one, two = tee(depths())
print(next(one), next(one))
print(next(two), next(two))
# expect: made 7
# expect: made 9
# expect: 7 9
# expect: 7 9
