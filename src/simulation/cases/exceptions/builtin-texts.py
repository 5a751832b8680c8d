def order():
    try:
        print("try")
        return "ret"
    except ValueError: print("except")
    else: print("else")
    finally: print("finally")
print(order())
for e in (ValueError(), ValueError("a"), ValueError("a", 2), KeyError("k"), KeyError(), OSError("disk"), SystemExit(3), StopIteration(4)):
    print(repr(e), str(e), e.args)
e = ValueError(1); e.extra = [1]
print(e.__dict__, e == ValueError(1), e == e, hash(e) == hash(e))
import copy
c = copy.copy(e)
print(c is e, c.args, c.extra is e.extra)
print(isinstance(e, Exception), issubclass(ValueError, BaseException), ValueError.__bases__)
with_tb = ValueError("t").with_traceback(None)
print(with_tb.__traceback__)
x = None
try:
    raise ValueError
except Exception as x: pass
try: x
except NameError as n: print(n)
