for width in (0, 5, 8, 9):
    print('[' + 'word'.center(width) + ']', '[' + 'word'.ljust(width, '.') + ']', '[' + 'word'.rjust(width, '*') + ']')
print('42'.zfill(5), '-42'.zfill(5), '+7'.zfill(4), 'abc'.zfill(2))
print('  pad '.strip() + '|', '  pad '.lstrip() + '|', '  pad '.rstrip() + '|', 'xxhixx'.strip('x'), 'abcba'.strip('ab'))
try:
    'a'.center(5, 'ab')
except TypeError as error:
    print(error)
# expect: [word] [word] [word]
# expect: [ word] [word.] [*word]
# expect: [  word  ] [word....] [****word]
# expect: [   word  ] [word.....] [*****word]
# expect: 00042 -0042 +007 abc
# expect: pad| pad |   pad| hi c
# expect: The fill character must be exactly one character long
