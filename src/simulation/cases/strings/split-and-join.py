print('a b  c '.split(), 'a b  c '.split(' '), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1))
print(' x y z '.split(None, 1), ' x y z '.rsplit(None, 1), ''.split(), ''.split(','))
print('a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('='), 'abc'.rpartition('='))
print('one\ntwo\r\nthree\n'.splitlines(), 'one\ntwo'.splitlines(True), '\n\n'.splitlines())
print('-'.join('abc'), ', '.join(['x', 'y']), ''.join(str(n) for n in range(5)))
for bad in (lambda: 'a'.split(''), lambda: ','.join([1]), lambda: ','.join(5), lambda: 'a'.split(1)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c', ''] ['a', 'b,c'] ['a,b', 'c']
# expect: ['x', 'y z '] [' x y', 'z'] [] ['']
# expect: ('a', '=', 'b=c') ('a=b', '=', 'c') ('abc', '', '') ('', '', 'abc')
# expect: ['one', 'two', 'three'] ['one\n', 'two'] ['', '']
# expect: a-b-c x, y 01234
# expect: empty separator
# expect: sequence item 0: expected str instance, int found
# expect: can only join an iterable
# expect: must be str or None, not int
