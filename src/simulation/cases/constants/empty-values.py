print(() is (), '' is '', tuple([]) is (), ''.join([]) is '', str() is '', ()[:] is ())
print([] is [], {} is {}, frozenset() == frozenset(), (1,)[1:] is ())
a = ()
b = tuple(x for x in [])
print(a is b, a + b is a, a * 3 is a)
# expect: True True True True True True
# expect: False False True True
# expect: True True True
