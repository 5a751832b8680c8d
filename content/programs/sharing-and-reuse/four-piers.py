import sys

one = 'pier'
two = 'pi' + 'er'
pi = 'pi'
three = pi + 'er'
four = sys.intern(three)
print(one is two)  # expect: True
print(one is three)  # expect: False
print(one is four)  # expect: True
