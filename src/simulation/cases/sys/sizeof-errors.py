import sys
class BadSizeof:
    def __sizeof__(self):
        raise ValueError
class InvalidSizeof:
    def __sizeof__(self):
        return None
class FloatSizeof:
    def __sizeof__(self):
        return 4.5
class OverflowSizeof(int):
    def __sizeof__(self):
        return int(self)
for x in (BadSizeof(), InvalidSizeof(), FloatSizeof(), OverflowSizeof(sys.maxsize + 1), OverflowSizeof(-1), OverflowSizeof(-sys.maxsize - 1)):
    try:
        print(sys.getsizeof(x))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
sentinel = ["sentinel"]
print(sys.getsizeof(InvalidSizeof(), sentinel) is sentinel, sys.getsizeof(FloatSizeof(), sentinel) is sentinel)
print(sys.getsizeof(OverflowSizeof(sys.maxsize)) - sys.maxsize)
print(sys.getsizeof(True), sys.getsizeof(True, -1))
