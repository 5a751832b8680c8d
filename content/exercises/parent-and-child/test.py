if 'gc' in globals():
    raise AssertionError('asked-the-collector')

import gc

if any(type(thing).__name__ in ('Parent', 'Child') for thing in gc.get_objects()):
    raise AssertionError('still-a-ring')
