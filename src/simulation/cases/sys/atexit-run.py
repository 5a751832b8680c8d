import atexit
def g(): print('g'); raise ValueError('x')
def s(): print('s'); raise SystemExit(3)
def t(): print('t')
atexit.register(t)
atexit.register(g)
atexit.register(s)
atexit.register(t)
atexit._run_exitfuncs()

atexit.register(g)
atexit._clear()

atexit.register(g)
