def f(a, b=2, /, *rest, c, **more):
    d = a
    return d
code = f.__code__
print(code.co_name, code.co_varnames, code.co_argcount, code.co_posonlyargcount)
print(code.co_kwonlyargcount, code.co_nlocals, f.__code__ is code, code.co_firstlineno)
def outer():
    v = [1]
    def inner(): return v
    return inner
g = outer()
print(g.__code__.co_freevars, outer.__code__.co_cellvars, g.__closure__[0].cell_contents)
print(g.__name__, g.__qualname__, (lambda: 0).__name__)
