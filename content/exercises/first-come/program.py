import sys

north = 'north '
one = north + 'pier'
two = north + 'pier'
first = sys.intern(one)
second = sys.intern(two)
print(first is one, second is two, first is second)  # expect: True False True
