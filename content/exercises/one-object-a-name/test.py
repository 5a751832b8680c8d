if len({id(name) for name, hour in log}) != 2:
    raise AssertionError('still-many')
if [name for name, hour in log] != ['north pier', 'old harbour'] * 6:
    raise AssertionError('still-many')
