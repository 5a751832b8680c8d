s = 'one two one'
print(s.replace('one', '1'), s.replace('one', '1', 1), s.replace('', '-'), s.replace('x', 'y'))
print(s.translate({ord('o'): '0', ord('e'): None}), s.translate(str.maketrans('ot', 'OT', 'n')))
print('prefix-body'.removeprefix('prefix-'), 'body.txt'.removesuffix('.txt'), 'body'.removeprefix('x'))
print('a\tbc\td'.expandtabs(4), 'a\tb'.expandtabs(), '\t'.expandtabs(0) == '')
print(str.maketrans({'a': 1, 98: 'x'}), str.maketrans('ab', 'cd'))
# expect: 1 two 1 1 two one -o-n-e- -t-w-o- -o-n-e- one two one
# expect: 0n tw0 0n Oe TwO Oe
# expect: body body body
# expect: a   bc  d a       b True
# expect: {97: 1, 98: 'x'} {97: 99, 98: 100}
