import sys
for text in ('', 'a', 'a b', 'a b c d e', ' '.join('abcdefghijklmnop')):
    words = text.split()
    commas = text.split(' ')
    print(len(words), sys.getsizeof(words), len(commas), sys.getsizeof(commas))
print(sys.getsizeof('a b c'.split(' ', 1)), sys.getsizeof('a b c'.rsplit(' ', 1)), sys.getsizeof('a\nb'.splitlines()))
# expect[32]: 0 76 1 32
# expect[64]: 0 152 1 64
# expect[32]: 1 76 1 76
# expect[64]: 1 152 1 152
# expect[32]: 2 76 2 76
# expect[64]: 2 152 2 152
# expect[32]: 5 76 5 76
# expect[64]: 5 152 5 152
# expect[32]: 16 108 16 108
# expect[64]: 16 216 16 216
# expect[32]: 36 36 44
# expect[64]: 72 72 88
