import sys
x = 1000
y = 1000
print(x is y)  # expect: True
a = 256
b = 255 + 1
print(a is b)  # expect: True
s = 'hello world'
t = 'hello world'
print(s is t)  # expect: True
u = (1, 2)
v = (1, 2)
print(u is v)  # expect: True
p = [1, 2]
q = [1, 2]
print(p is q, p == q)  # expect: False True
