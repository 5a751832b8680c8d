import sys
def rec(n):
    if n == 0: raise ValueError("deep")
    rec(n - 1)
try: rec(5)
except ValueError as e:
    tb, c = e.__traceback__, 0
    while tb: c += 1; tb = tb.tb_next
    print(c)
def inf(): inf()
try: inf()
except RecursionError as e: print(type(e).__name__, e)
def reraise():
    try: raise ValueError("a")
    except ValueError: raise
def again(e):
    try: raise e
    except ValueError as x: return x
try: reraise()
except ValueError as e:
    tb = e.__traceback__; l = []
    while tb: l.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    print(l)
    e2 = again(e)
    tb = e2.__traceback__; l = []
    while tb: l.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    print(l)
try:
    try: raise ValueError("1")
    finally: raise KeyError("2")
except KeyError as e: print(repr(e.__context__))
