import sys

name = ''.join(['north', ' pier'])
print(sys.getrefcount(name))  # expect: 2
print(sys.intern(name) is name)  # expect: True
print(sys.getrefcount(name))  # expect: 2
