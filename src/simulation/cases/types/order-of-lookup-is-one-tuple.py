# A class keeps its order of lookup and its bases in two tuples: who asks gets these.
import gc
import sys


class Base:
    pass


class Derived(Base):
    pass


print(sys.getrefcount(Base), sys.getrefcount(Derived))
order = Derived.__mro__
bases = Derived.__bases__
print(order is Derived.__mro__, bases is Derived.__bases__, order[1] is bases[0])
print(sys.getrefcount(Base), sys.getrefcount(Derived))
print(int.__mro__ is int.__mro__)
Derived.__bases__ = (Base,)
print(order is Derived.__mro__, order == Derived.__mro__)
del order, bases

# A class that goes is no longer among the subclasses of its base.
print(Base.__subclasses__() == [Derived])
del Derived
print(gc.collect() > 0, Base.__subclasses__())
