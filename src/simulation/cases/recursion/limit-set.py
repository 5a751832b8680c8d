import sys
sys.setrecursionlimit(100)
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
print(depth(1), sys.getrecursionlimit())
count = 0
def f():
    global count
    count += 1
    f()
try: f()
except RecursionError as e: print(count, e)
class A:
    def __repr__(self): return repr(self)
try: repr(A())
except RecursionError as e: print(e)
l = []; l.append(l); print(l)
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
print(fact(50))
try: fact(200)
except RecursionError: print("too deep")
