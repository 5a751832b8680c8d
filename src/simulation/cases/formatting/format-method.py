class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
p = Point(3, [10, {'k': 'v'}])
print('{} {}'.format(1, 2), '{1} {0}'.format('a', 'b'), '{x}-{y}'.format(x=1, y=2))
print('{0.x} {0.y[0]} {0.y[1][k]}'.format(p), '{p.x:>4}'.format(p=p), '{:>{}}'.format('r', 4))
print('{!r} {!s} {!a}'.format('é', 'é', 'é'), '{{}}'.format(), '{0}{0}'.format('ab'))
print('{a} {b}'.format_map({'a': 1, 'b': 2}))
for bad in ('{', '}', '{1}', '{x}', '{} {0}', '{0.z}', '{!q}', '{:d}'):
    try:
        print(bad.format('s'))
    except (ValueError, IndexError, KeyError, AttributeError) as error:
        print(bad, type(error).__name__, error)
# expect: 1 2 b a 1-2
# expect: 3 10 v    3    r
# expect: 'é' é '\xe9' {} abab
# expect: 1 2
# expect: { ValueError Single '{' encountered in format string
# expect: } ValueError Single '}' encountered in format string
# expect: {1} IndexError Replacement index 1 out of range for positional args tuple
# expect: {x} KeyError 'x'
# expect: {} {0} ValueError cannot switch from automatic field numbering to manual field specification
# expect: {0.z} AttributeError 'str' object has no attribute 'z'
# expect: {!q} ValueError Unknown conversion specifier q
# expect: {:d} ValueError Unknown format code 'd' for object of type 'str'
