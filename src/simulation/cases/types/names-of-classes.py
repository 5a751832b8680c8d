def f():
    class X: pass
    return X
class A:
    class B: pass
X = f()
print(X, A.B, [X], X.__qualname__)
try:
    X().y
except AttributeError as e: print(e)
X.__qualname__ = 'Other.X'
print(X)
X.__module__ = 'mod'
print(X)
X.__name__ = 'Z'
print(X, X.__name__)
T = type('T', (), {'__module__': 'builtins'})
print(T)
del X.__module__
try: print(X, X.__module__)
except AttributeError as e: print(e)
