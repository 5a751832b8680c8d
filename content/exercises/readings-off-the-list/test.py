if len(log) != 24:
    raise AssertionError('still-looked-at')
