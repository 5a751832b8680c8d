import sys
a = (0,); b = (1, None); c = ("x",); d = (None,); e = (300,); g = (5, 300); h = (7,)
def f1(): return 0
def f2(): x = 1
def f3(): return "x"
def f4(): pass
def f5(): return 300
def f6(): y = 5; return 300
def f7(): y = 7; return 8
def f8(): return 0
print([sys.getrefcount(t) for t in (a, b, c, d, e, g, h)])
