if 'squares' in globals() and type(squares(3)) in (list, tuple, set, dict):
    raise AssertionError('kept-them-all')
