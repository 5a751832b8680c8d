a = 256
b = int('256')
print(a is b)
c = int('257')
d = int('257')
print(c is d, c == d)
print(int('-5') is int('-5'), int('-6') is int('-6'))
print(int('1024') is int('1024'), int('1025') is int('1025'))
e = 250
e += 6
print(e is a)
# expect: True
# expect: False True
# expect: True False
# expect: False False
# expect: True
