import sys

def counted(thing):
    before = sys.getrefcount(thing)
    row = [thing] * 1000
    return sys.getrefcount(thing) - before

for text in '256', '257', '1024', '1025':
    print(text, counted(int(text)))
# expect: 256 0
# expect: 257 1000
# expect: 1024 1000
# expect: 1025 1000
