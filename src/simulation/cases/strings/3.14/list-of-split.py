import sys
for text in ('', 'a', 'a b', 'a b c d e', ' '.join('abcdefghijklmnop')):
    words = text.split()
    commas = text.split(' ')
    print(len(words), sys.getsizeof(words), len(commas), sys.getsizeof(commas))
print(sys.getsizeof('a b c'.split(' ', 1)), sys.getsizeof('a b c'.rsplit(' ', 1)), sys.getsizeof('a\nb'.splitlines()))
# expect: 0 36 1 32
# expect: 1 36 1 40
# expect: 2 40 2 48
# expect: 5 52 5 72
# expect: 16 108 16 108
# expect: 36 36 44
