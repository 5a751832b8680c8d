# `__class__` in the body of a class is that of the class around it; its own is for its methods.
class Outer:
    def make(self):
        class Inner:
            around = __class__

            def own(self):
                return __class__

        return Inner


inner = Outer().make()
print(inner.around.__name__, inner().own().__name__)
try:

    class Early:
        class Deep:
            around = __class__

except NameError as error:
    print(error)
try:

    class Alone:
        mine = __class__

except NameError as error:
    print(error)
