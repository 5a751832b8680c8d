import sys

word = 'heap'

x1 = word + ' scope'
x2 = sys.intern(word + ' scope')
x3 = sys.intern(word + ' scope')
print('x1 is x2:', x1 is x2)
print('x1 is x3:', x1 is x3)
print('x2 is x3:', x2 is x3)
