# The traceback of an exception that comes out of generators, whoever raised it.
def show(error):
    found, traceback = [], error.__traceback__
    while traceback:
        code = traceback.tb_frame.f_code
        found.append(f'{code.co_name}+{traceback.tb_lineno - code.co_firstlineno}')
        traceback = traceback.tb_next
    print(type(error).__name__, *found[1:])


def raises():
    yield
    raise ValueError


def stops():
    yield
    raise StopIteration


def delegates(make):
    yield from make()


def loops(make):
    for value in delegates(make):
        yield value


for make in raises, stops:
    for outer in make, lambda: delegates(make), lambda: loops(make):
        for thrown in None, KeyError('thrown'):
            source = outer()
            next(source)
            try:
                source.throw(thrown) if thrown else next(source)
            except Exception as error:
                show(error)
                if error.__cause__:
                    show(error.__cause__)
