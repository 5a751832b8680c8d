import gc

if sum(type(thing).__name__ == 'Station' for thing in gc.get_objects()) != 1:
    raise AssertionError('not-two')
