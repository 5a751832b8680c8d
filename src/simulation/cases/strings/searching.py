s = 'mississippi'
print(s.find('ss'), s.find('ss', 3), s.rfind('ss'), s.find('x'), s.index('p'), s.rindex('i'))
print(s.count('ss'), s.count('i', 2, 8), s.count(''), 'issi' in s, '' in s)
print(s.startswith('miss'), s.startswith(('a', 'm')), s.endswith('pi', 0, -1), s.startswith('ss', 2))
print('a😀b😀'.find('b'), 'a😀b😀'.rfind('😀'), 'a😀b😀'[2], len('a😀b😀'))
try:
    s.index('z')
except ValueError as error:
    print(error)
# expect: 2 5 5 -1 8 10
# expect: 2 2 12 True True
# expect: True True False True
# expect: 2 3 b 4
# expect: substring not found
