import sys
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)
sys.setrecursionlimit(200)
print(f(50))
try:
    f(300)
except RecursionError as e:
    print('RecursionError', e)
sys.setrecursionlimit(1000)
print(f(300))
