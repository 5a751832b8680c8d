tests = ['1 +', 'x = = 2', 'def f(:', '(', 'return 1', 'a b', '"abc', 'if True:\nx', '  x', 'x\n  y', 'for', 'f(a=1, 2)',
  'nonlocal x', 'break', 'class', 'x = 1\ny = (', 'print "x"', 'a = 1 if', '1 = x', 'def f(x, x): pass', 'yield 1', 'del 1', '\tx\n y']
for s in tests:
    try:
        compile(s, 'name', 'exec')
        print('ok', repr(s))
    except SyntaxError as e:
        print(repr(s), type(e).__name__, e.msg, e.lineno)
