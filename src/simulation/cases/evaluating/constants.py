import sys
exec("a = (1, 2, 'three')\nb = 'hello world'\nc = 3.25\nd = 10**20")
print(sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c), sys.getrefcount(d))
exec("def f(): return 'a text here'")
print(sys.getrefcount(f()))
print(f() is f(), eval("'x y z'") is eval("'x y z'"))
