import sys
a = 'built at run time'
parts = ['built', 'at', 'run', 'time']
b = ' '.join(parts)
print(a == b, a is b)
c = sys.intern(b)
print(c is b, sys.intern(' '.join(parts)) is b, sys.getrefcount(b))
name = ''.join(['pri', 'nt_', 'me'])
print(name == 'print_me', name is 'print_me', sys.intern(name) is 'print_me')
try:
    sys.intern(5)
except TypeError as error:
    print(error)
# expect: True False
# expect: True True 3
# expect: True False True
# expect: intern() argument must be str, not int
