import sys
x = int('123456')
print(sys.getrefcount(x))
y = x
z = [x, x]
print(sys.getrefcount(x))
same = +x
print(same is x, sys.getrefcount(x))
other = x + 0
print(other is x, sys.getrefcount(x), sys.getrefcount(other))
del y, same
z.clear()
print(sys.getrefcount(x))
# expect: 2
# expect: 5
# expect: True 6
# expect: False 6 2
# expect: 2
