s = 'hello world, hello'
print(s[:] is s, s[0:] is s, s * 1 is s, s + '' is s, '' + s is s)
print(s.strip() is s, s.replace('z', 'y') is s, s.replace('l', 'l') is s, s.split(';')[0] is s)
print(s.lower() is s, s.upper().lower() is s, s.title() is s)
print(''.join([s]) is s, ''.join((s, '')) is s, '%s' % s is s, f'{s}' is s, str(s) is s)
print(s.ljust(3) is s, s.center(5) is s, s.zfill(2) is s, s.expandtabs() is s)
print(s.removeprefix('x') is s, s.partition(';')[0] is s, format(s, '5') is s)
# expect: True True True True True
# expect: True True True True
# expect: False False False
# expect: True False True True True
# expect: True True True True
# expect: True True True
