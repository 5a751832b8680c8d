word = 'heap'

x1 = 'heap scope'
x2 = 'heap' + ' scope'
x3 = f'heap scope'
x4 = f'{word} scope'
x5 = word + ' scope'
print('x1 is x2:', x1 is x2)
print('x1 is x3:', x1 is x3)
print('x2 is x3:', x2 is x3)
print('x1 is x4:', x1 is x4)
print('x2 is x4:', x2 is x4)
print('x3 is x4:', x3 is x4)
print('x1 is x5:', x1 is x5)
print('x2 is x5:', x2 is x5)
print('x3 is x5:', x3 is x5)
print('x4 is x5:', x4 is x5)
