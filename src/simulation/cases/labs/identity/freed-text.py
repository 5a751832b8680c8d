word = 'heap'

x1 = id(word + '!')
x2 = id(word + '?')
x3 = id('heap')
x4 = id('heap')
print('x1 == x2:', x1 == x2)
print('x1 == x3:', x1 == x3)
print('x2 == x3:', x2 == x3)
print('x1 == x4:', x1 == x4)
print('x2 == x4:', x2 == x4)
print('x3 == x4:', x3 == x4)
