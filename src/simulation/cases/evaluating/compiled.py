def f(n):
    return eval('f(n - 1) + 1 if n else 0')
print(f(5))
code = compile('x * x', '<expr>', 'eval')
print([eval(code, {'x': i}) for i in range(4)])
print([eval('i + 1') for i in range(3)])
g = compile('def gen(n):\n for i in range(n):\n  yield i', 'mod', 'exec')
ns = {}
exec(g, ns)
print(list(ns['gen'](3)), ns['gen'].__code__.co_filename, ns['gen'].__code__.co_firstlineno)
