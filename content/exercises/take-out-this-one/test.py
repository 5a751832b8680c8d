if len(album) != 1 or album[0] is not first:
    raise AssertionError('an-equal-one-went')
