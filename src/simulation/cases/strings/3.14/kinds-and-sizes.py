import sys
for text in ('', 'a', 'abc', 'é', 'aé', '中', 'a中', '😀', 'a😀', 'ÿ', 'Ā'):
    print(ascii(text), len(text), sys.getsizeof(text))
s = 'a' * 10
print(sys.getsizeof(s), sys.getsizeof(s + 'é'), sys.getsizeof(s + '中'), sys.getsizeof(s + '😀'))
print(sys.getsizeof((s + '😀')[:-1]), sys.getsizeof((s + '中').replace('中', 'b')))
# expect: '' 0 21
# expect: 'a' 1 22
# expect: 'abc' 3 24
# expect: '\xe9' 1 33
# expect: 'a\xe9' 2 31
# expect: '\u4e2d' 1 32
# expect: 'a\u4e2d' 2 34
# expect: '\U0001f600' 1 36
# expect: 'a\U0001f600' 2 40
# expect: '\xff' 1 33
# expect: '\u0100' 1 32
# expect: 31 40 52 76
# expect: 31 32
