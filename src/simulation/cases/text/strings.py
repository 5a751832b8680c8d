print('abc'.upper(), 'a,b'.split(','), '-'.join(['x', 'y']), ' z '.strip())  # expect: ABC ['a', 'b'] x-y z
print(f'{1 + 1} {"x"!r:>5}|{3.14159:.2f}|{1234567:,}|{5:03d}|{"ab":^6}|')  # expect: 2   'x'|3.14|1,234,567|005|  ab  |
print('abc' + 'def', 'ab' * 3, 'b' in 'abc', len('héllo'), 'abc'[1])  # expect: abcdef ababab True 5 b
print('%s and %d' % ('x', 3), repr('it\'s'), str(1.5), 'a\tb')  # expect: x and 3 "it's" 1.5 a	b
print([1, 'a', None, True, 2.5, (1,), {}, {'k': [1]}])  # expect: [1, 'a', None, True, 2.5, (1,), {}, {'k': [1]}]
