if 'gc' in globals():
    raise AssertionError('no-collector-needed')

import gc

if any(type(thing).__name__ == 'Photo' for thing in gc.get_objects()):
    raise AssertionError('still-kept')
