# From 3.14 on a slice with literal bounds is folded; -1 is no literal.
a = 'moss'
t = (1, 2)
b = b'ab'
print('mosss'[:-1] is a, 'mosss'[:4] is a, 'mosss'[0:4:1] is a, 'mosss'[-5:4] is a, 'mosss'[:-1:1] is a)
print((1, 2, 3)[:-1] is t, (1, 2, 3)[:2] is t, 'mosss'[:+4] is a, 'mosss'[-5:4:1] is a)
print(b'abc'[:2] is b, b'abc'[:-1] is b, (1, 2, 3)[0:2:1] is t, (1, 2)[:] is t, 'moss'[:] is a, 'mosss'[None:4] is a, 'mosss'[:True] is 'm')
