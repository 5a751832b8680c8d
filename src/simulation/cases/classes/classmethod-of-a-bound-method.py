# A classmethod around a bound method hands the class over as one argument more.
import sys


class Teller:
    def tell(self, cls, *more):
        return cls.__name__, more, sys.getrefcount(cls) > 2


class Told:
    asked = classmethod(Teller().tell)


print(Told.asked(), Told.asked(1, 2), Told().asked(3))
method = Told.asked
print(type(method).__name__, type(method.__func__).__name__, method.__self__ is Told)
print(sys.getrefcount(method), sys.getrefcount(method.__func__))
