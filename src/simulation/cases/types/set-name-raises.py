# What __set_name__ raises leaves the class statement, and says where it was.
class Fussy:
    def __set_name__(self, owner, name):
        print("named", name)
        raise ValueError(f"not {name}")


class Deaf:
    __set_name__ = None


class Short:
    def __set_name__(self):
        pass


for value in (Fussy(), Deaf(), Short()):
    try:

        class Owner:
            field = value

    except Exception as error:
        print(type(error).__name__, error)
        print(getattr(error, "__notes__", None))
        print(repr(error.__cause__))
        error = None
