kept = [value for name, value in list(globals().items()) if not name.startswith('_')]
if any(type(value) in (list, tuple, set, dict) and len(value) > 50 for value in kept):
    raise AssertionError('kept-too-many')
