import sys
def f(tb):
    n = 0
    while tb: n += 1; tb = tb.tb_next
    return n
try:
    raise ValueError(1)
except* ValueError as e:
    print(f(e.__traceback__), f(e.exceptions[0].__traceback__), sys.exc_info()[1] is e)
    try: raise
    except ExceptionGroup as g: print(g is e, f(g.__traceback__))
try:
    try:
        raise ValueError(1)
    except* ValueError as e:
        raise
except BaseException as z:
    print(repr(z), f(z.__traceback__), z.__context__)
