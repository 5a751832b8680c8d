def f(exc):
    out = []
    try:
        try:
            if exc: raise exc
        except* ValueError as e:
            out.append(('V', str(e)))
        else:
            out.append('else')
        finally:
            out.append('finally')
    except BaseException as e:
        out.append(repr(e))
    return out
print(f(None)); print(f(ValueError(1))); print(f(KeyError(2)))
print(f(ExceptionGroup('g', [ValueError(1), KeyError(3)])))
