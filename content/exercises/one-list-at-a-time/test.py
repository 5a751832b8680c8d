if 'gc' in globals():
    raise AssertionError('no-collector-needed')

import gc

lists = [thing for thing in gc.get_objects() if type(thing) is list and len(thing) == 300]
if len(lists) > 1:
    raise AssertionError('both-at-once')
