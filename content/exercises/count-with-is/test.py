if pressures != [1013, 998, 1013, 7]:
    raise AssertionError('data-stays')
