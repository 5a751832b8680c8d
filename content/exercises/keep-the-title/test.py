if 'gc' in globals():
    raise AssertionError('no-collector-needed')
if watch() is not None or history != ['home']:
    raise AssertionError('still-held')
