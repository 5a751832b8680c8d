if isinstance(values, (list, tuple, set, dict)):
    raise AssertionError('still-in-pieces')
