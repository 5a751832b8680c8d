for text in '256', '257', '1000', '1024', '1025':
    one = int(text)
    other = int(text)
    print(text, one is other)
# expect: 256 True
# expect: 257 False
# expect: 1000 False
# expect: 1024 False
# expect: 1025 False
