import sys
for text in ('', 'a', 'abc', 'é', 'aé', '中', 'a中', '😀', 'a😀', 'ÿ', 'Ā'):
    print(ascii(text), len(text), sys.getsizeof(text))
s = 'a' * 10
print(sys.getsizeof(s), sys.getsizeof(s + 'é'), sys.getsizeof(s + '中'), sys.getsizeof(s + '😀'))
print(sys.getsizeof((s + '😀')[:-1]), sys.getsizeof((s + '中').replace('中', 'b')))
# expect[32]: '' 0 25
# expect[64]: '' 0 49
# expect[32]: 'a' 1 26
# expect[64]: 'a' 1 50
# expect[32]: 'abc' 3 28
# expect[64]: 'abc' 3 52
# expect[32]: '\xe9' 1 38
# expect[64]: '\xe9' 1 74
# expect[32]: 'a\xe9' 2 39
# expect[64]: 'a\xe9' 2 75
# expect[32]: '\u4e2d' 1 40
# expect[64]: '\u4e2d' 1 76
# expect[32]: 'a\u4e2d' 2 42
# expect[64]: 'a\u4e2d' 2 78
# expect[32]: '\U0001f600' 1 44
# expect[64]: '\U0001f600' 1 80
# expect[32]: 'a\U0001f600' 2 48
# expect[64]: 'a\U0001f600' 2 84
# expect[32]: '\xff' 1 38
# expect[64]: '\xff' 1 74
# expect[32]: '\u0100' 1 40
# expect[64]: '\u0100' 1 76
# expect[32]: 35 48 60 84
# expect[64]: 59 84 96 120
# expect[32]: 35 36
# expect[64]: 59 60
