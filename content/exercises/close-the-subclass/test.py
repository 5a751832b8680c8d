if hasattr(log[0], '__dict__'):
    raise AssertionError('still-open')
if len(log) != 100 or type(log[0]) is not Reading or log[0].name != 'pier':
    raise AssertionError('other-output')
