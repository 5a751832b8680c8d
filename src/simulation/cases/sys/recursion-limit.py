import sys
old = sys.getrecursionlimit()
print(isinstance(old, int), old > 1)
try:
    sys.getrecursionlimit(42)
except TypeError as e:
    print(e)
sys.setrecursionlimit(10000)
print(sys.getrecursionlimit())
sys.setrecursionlimit(old)
try:
    sys.setrecursionlimit()
except TypeError as e:
    print(e)
for bad in (0, -10, 'a'):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
