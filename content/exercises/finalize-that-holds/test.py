if 'gc' in globals():
    raise AssertionError('by-finalize-alone')

import weakref

camera = Camera('second')
watch = weakref.ref(camera)
del camera
if watch() is not None:
    raise AssertionError('camera-is-held')
