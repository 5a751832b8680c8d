import gc

if any(type(thing).__name__ == 'Album' for thing in gc.get_objects()):
    raise AssertionError('still-cached')
