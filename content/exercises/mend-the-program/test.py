if a is not None or 'gc' not in globals():
    raise AssertionError('lines-missing')
if not any(type(value) is list and value == [1, 2, 3] for value in list(globals().values())):
    raise AssertionError('count-of-none')
