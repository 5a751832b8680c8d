import gc
import weakref

class Readings(list):
    pass

gc.disable()
readings = Readings([21, 22])
watch = weakref.ref(readings)
del readings
print(watch() is None)  # expect: True
gc.enable()
