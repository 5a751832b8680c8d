import sys

first = ''.join(['north', ' pier'])
second = ''.join(['north', ' pier'])
print(first is second)  # expect: False
print(sys.intern(first) is first)  # expect: True
print(sys.intern(second) is first)  # expect: True
