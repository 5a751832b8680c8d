def process(items):
    errors = []
    for it in items:
        try:
            errors.append(None) if int(it) else None
        except (ValueError, TypeError) as e:
            e.add_note(f'while reading {it!r}')
            errors.append(e)
    errors = [e for e in errors if e]
    if errors:
        raise ExceptionGroup('bad items', errors)
try:
    process(['1', 'x', None, '3'])
except* ValueError as eg:
    for e in eg.exceptions: print(e, e.__notes__)
except* TypeError as eg:
    for e in eg.exceptions: print(type(e).__name__, e.__notes__)
def leaves(g):
    for e in g.exceptions:
        if isinstance(e, BaseExceptionGroup): yield from leaves(e)
        else: yield e
print([repr(x) for x in leaves(ExceptionGroup('t', [ValueError(1), ExceptionGroup('u', [KeyError('k')])]))])
