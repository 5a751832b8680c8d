if without_date([None, 0, '', None]) != 2 or without_date([]) != 0:
    raise AssertionError('other-numbers')
