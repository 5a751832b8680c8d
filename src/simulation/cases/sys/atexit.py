import atexit
def f(*a, **k): print('f', a, k)
print(atexit.register(f, 1, x=2) is f)
@atexit.register
def g(): print('g'); raise ValueError('x')
atexit.register(f, 3)
atexit.register(f, 4)
atexit.unregister(g)
class A:
    def __del__(self): print('del')
a = A()
def h(): print('h', a is not None); atexit.register(f, 'late')
atexit.register(h)

try: atexit.register()
except TypeError as e: print(e)
try: atexit.register(5)
except TypeError as e: print(e)
