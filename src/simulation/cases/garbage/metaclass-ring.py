# A metaclass that keeps its classes keeps them alive.
import gc
import weakref

gc.collect()
gc.disable()


class Meta(type):
    made = []

    def __init__(cls, name, bases, body):
        super().__init__(name, bases, body)
        Meta.made.append(cls)


class One(metaclass=Meta):
    pass


watch = weakref.ref(One)
del One
gc.collect()
print(watch().__name__)
Meta.made.clear()
print(watch() is None)
gc.collect()
print(watch() is None)
