import sys
class N:
    live = 0
    def __init__(self): N.live += 1
    def __del__(self): N.live -= 1
def f(x):
    y = N()
    return f(y)
try: f(N())
except RecursionError as e: print(e, N.live)
print(N.live)
for bad in (0, -1):
    try: sys.setrecursionlimit(bad)
    except ValueError as e: print(e)
try: sys.setrecursionlimit("a")
except TypeError as e: print(e)
sys.setrecursionlimit(50)
print(sys.getrecursionlimit())
def g(n): return 0 if n == 0 else 1 + g(n - 1)
print(g(40))
try: g(60)
except RecursionError: print("limit")
sys.setrecursionlimit(200)
print(g(150))
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100))
try: even(1000)
except RecursionError as e: 
    tb, c = e.__traceback__, 0
    while tb: c += 1; tb = tb.tb_next
    print(c > 100)
def low():
    sys.setrecursionlimit(2)
try: low()
except RecursionError as e: print(str(e)[:44])
