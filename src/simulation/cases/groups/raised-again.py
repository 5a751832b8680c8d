try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise IndexError('x') from None
    except* TypeError as e:
        raise e
    except* OSError as e:
        raise
except BaseException as z:
    print(repr(z), z.message, z.__context__, z.__cause__)
    for s in z.exceptions: print(repr(s), s.__suppress_context__, repr(s.__context__))
try: print(e)
except NameError as n: print(n)
