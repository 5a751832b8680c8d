import sys
x = 1
g = globals()
print(type(g), 'x' in g, 'y' in g)
g['y'] = 5
print(y)
del g['y']
try:
    print(y)
except NameError as e:
    print(e)
print(g is globals())
def f():
    return globals()['x']
print(f())
globals()['z'] = [1]
print(z, sys.getrefcount(z))
print(globals().get('nope', 'none'))
print(vars() is globals(), locals() is globals())
