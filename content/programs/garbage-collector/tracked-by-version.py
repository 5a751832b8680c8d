import gc

def told(thing):
    before = gc.is_tracked(thing)
    gc.collect()
    return before, gc.is_tracked(thing)

print('two numbers', told((len('hour'), 7)))
print('with a list', told((len('hour'), [7])))
print('empty tuple', told(()))
print('dict', told({'hour': 7}))
day = {'hour': [7]}
print('dict with a list', gc.is_tracked(day))
day['hour'] = 8
print('list replaced', told(day))
print('frozenset', gc.is_tracked(frozenset([1])))
# expect: two numbers (False, False)
# expect: with a list (True, True)
# expect: empty tuple (False, False)
# expect: dict (True, True)
# expect: dict with a list True
# expect: list replaced (True, True)
# expect: frozenset True
