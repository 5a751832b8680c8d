import sys
class Sized:
    def __init__(self, answer):
        self.answer = answer
    def __sizeof__(self):
        return self.answer
base = sys.getsizeof(Sized(0))
print(sys.getsizeof(Sized(10)) - base, base in (16, 32, 24, 40))
for answer in (None, 4.5, -1, 2 ** 100):
    for default in ((), (99,)):
        try:
            print(answer, sys.getsizeof(Sized(answer), *default))
        except (TypeError, ValueError, OverflowError) as error:
            print(answer, type(error).__name__, error)
# expect: 10 True
# expect: None TypeError an integer is required
# expect: None 99
# expect: 4.5 TypeError an integer is required
# expect: 4.5 99
# expect: -1 ValueError __sizeof__() should return >= 0
# expect: -1 ValueError __sizeof__() should return >= 0
# expect: 1267650600228229401496703205376 OverflowError Python int too large to convert to C ssize_t
# expect: 1267650600228229401496703205376 OverflowError Python int too large to convert to C ssize_t
