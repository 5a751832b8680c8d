a, b = 1.5, float('1.5')
print(a == b, a is b, 1 == 1.0 == True, hash(1) == hash(1.0) == hash(True))
nan = float('nan')
print(nan == nan, nan is nan, nan in [nan], [nan] == [nan], (nan,) == (float('nan'),))
x = (1, 2)
y = tuple([1, 2])
print(x == y, x is y, {x: 'found'}[y])
print({1: 'int', 1.0: 'float', True: 'bool'})
# expect: True False True True
# expect: False True True True False
# expect: True False found
# expect: {1: 'bool'}
