x1 = 257
x2 = 257
x3 = 1.5
x4 = 1.5
x5 = (1, 2)
x6 = (1, 2)
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
print('x1 is x6:', x1 is x6)
print('x2 is x6:', x2 is x6)
print('x3 is x6:', x3 is x6)
print('x4 is x6:', x4 is x6)
print('x5 is x6:', x5 is x6)
