x = 'global'
def f():
    x = 'local'
    def g(): return x
    print(eval('x'), eval('x', globals()), g())
    try: print(eval('[x for i in range(1)]'), eval('(lambda: x)()'))
    except NameError as e: print(e)
f()
print(eval(compile('x', '', 'eval')))
exec("global y; y = 7")
print(y)
exec('__name__')
print(eval('__name__'), eval('__name__', {}))
