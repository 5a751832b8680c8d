import copy

def work():
    pass

t = (['otter'], 7)
print(copy.copy(t) is t, t[:] is t, tuple(t) is t)
for thing in 'north pier', 2026, None, work, int:
    print(copy.copy(thing) is thing, copy.deepcopy(thing) is thing)
# expect: True True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
