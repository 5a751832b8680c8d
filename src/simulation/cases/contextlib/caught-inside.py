from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext
@contextmanager
def cm(n):
    print("enter", n)
    try:
        yield n * 10
    except ValueError as e:
        print("caught", e)
    finally:
        print("exit", n)
with cm(1) as x: print(x)
with cm(2): raise ValueError("inside")
try:
    with cm(3): raise KeyError("k")
except KeyError as e: print("out", e)
with suppress(ZeroDivisionError): 1/0
print("suppressed")
with ExitStack() as st:
    a = st.enter_context(cm(4)); b = st.enter_context(cm(5))
    st.callback(print, "callback", 1)
    print(a, b)
class C:
    def close(self): print("closed")
with closing(C()) as c: print(type(c).__name__)
with nullcontext(7) as v: print(v)
