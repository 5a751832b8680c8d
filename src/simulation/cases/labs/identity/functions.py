def make1():
    return 257

def make2():
    return 257

def make3():
    return 'heap scope'

def make4():
    return 'heap scope'

x1 = make1()
x2 = make2()
x3 = make3()
x4 = make4()
print('x1 is x2:', x1 is x2)
print('x1 is x3:', x1 is x3)
print('x2 is x3:', x2 is x3)
print('x1 is x4:', x1 is x4)
print('x2 is x4:', x2 is x4)
print('x3 is x4:', x3 is x4)
