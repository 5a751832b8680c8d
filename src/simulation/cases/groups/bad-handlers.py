for bad in (ExceptionGroup, (ValueError, BaseExceptionGroup), 3, (ValueError, 3)):
    try:
        try: raise ValueError
        except* bad: print('no')
    except TypeError as t: print(t, repr(t.__context__))
class Bad(ExceptionGroup):
    def derive(self, excs): return 42
try:
    try: raise Bad('b', [ValueError(1), TypeError(2)])
    except* ValueError: print('in')
except Exception as e: print(type(e).__name__, e)
