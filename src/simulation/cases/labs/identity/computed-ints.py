n = 255
m = 999

x1 = n + 1
x2 = n + 1
x3 = m + 1
x4 = m + 1
print('x1 is x2:', x1 is x2)
print('x1 is x3:', x1 is x3)
print('x2 is x3:', x2 is x3)
print('x1 is x4:', x1 is x4)
print('x2 is x4:', x2 is x4)
print('x3 is x4:', x3 is x4)
