if 'gc' in globals():
    raise AssertionError('no-collector-needed')

kept = thumbnail(4)
if thumbnail(4) is not kept:
    raise AssertionError('cache-holds-on')
del kept
if len(made) != 0:
    raise AssertionError('cache-holds-on')
