samples = ('abc', 'abc1', '123', '½', '²', '٣', 'Ab', 'ABC', ' \t\n', 'a b', '', '_x1', '1x', 'Title Case', 'é')
for s in samples:
    print(ascii(s), s.isalpha(), s.isalnum(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isidentifier(), s.isprintable(), s.isascii())
# expect: 'abc' True True False False False False False True False True True True
# expect: 'abc1' False True False False False False False True False True True True
# expect: '123' False True True True True False False False False False True True
# expect: '\xbd' False True False False True False False False False False True False
# expect: '\xb2' False True True False True False False False False False True False
# expect: '\u0663' False True True True True False False False False False True False
# expect: 'Ab' True True False False False False False False True True True True
# expect: 'ABC' True True False False False False True False False True True True
# expect: ' \t\n' False False False False False True False False False False False True
# expect: 'a b' False False False False False False False True False False True True
# expect: '' False False False False False False False False False False True True
# expect: '_x1' False False False False False False False True False True True True
# expect: '1x' False True False False False False False True False False True True
# expect: 'Title Case' False False False False False False False False True False True True
# expect: '\xe9' True True False False False False False True False True True False
