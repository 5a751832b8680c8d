if not gc.isenabled() or len(starts) > 0:
    raise AssertionError('not-in-peace')
