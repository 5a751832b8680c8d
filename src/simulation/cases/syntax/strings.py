print('a' "b" '''c''' """d""", r'\n', 'tab\tend', '\x41\u00e9\U0001F600', '\101\0'.encode is not None)
print('''two
lines''', 'joined \
line', 'quote\'s', "double\"s", '\\')
print(len(r'\''))
long = ('one '
        'two '
        'three')
print(long)
print(u'u', R'\d', 'a' 'b' * 2, ('x' 'y')[1])
total = 1 + \
    2
print(total); print('semi'); x = 1; print(x)
if x: print('inline'); print('both')
