import sys
a = (5.5, True); b = (5.5, ""); c = (5.5, False); d = ("p", "q"); e = (5.5, -1); g = (5.5, ...)
def f1(): x = 5.5; return True
def f2(): y = 5.5; return ""
def f3(): z = 5.5; return False
def f4(p, q): return p
def f5(): w = 5.5; return -1
def f6(): w = 5.5; return ...
print([sys.getrefcount(t) for t in (a, b, c, d, e, g)])
