import sys


class Noted:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)


a = Noted(1)
globals()['a'] = Noted(2)
globals().pop('a')
globals().update(b=Noted(3), c=Noted(4))
print([name for name in globals() if not name.startswith('__')])
key = 'dyn' + str(7)
globals()[key] = Noted(5)
print(sys.getrefcount(key), dyn7.n)
del dyn7
print(sys.getrefcount(key))
copy = dict(globals())
print(copy['b'] is b, sys.getrefcount(b))
del copy
print(globals().setdefault('later', 4), later)
for i in range(3):
    globals()[f'var_{i}'] = i * i
print(var_0, var_1, var_2)
print('end')
