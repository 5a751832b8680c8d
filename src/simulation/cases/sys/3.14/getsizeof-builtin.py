import sys
word = (sys.maxsize.bit_length() + 1) // 8
for value in (None, True, 0, 2 ** 40, 1.5, '', 'abc', (), (1,), [], [1, 2], {}, {1: 2}, set(), {1}, range(3), slice(1)):
    print(type(value).__name__, sys.getsizeof(value))
print(sys.getsizeof(len([])), sys.getsizeof(iter([])), sys.getsizeof(lambda: 0), sys.getsizeof(object()))
# expect: NoneType 8
# expect: bool 16
# expect: int 16
# expect: int 20
# expect: float 16
# expect: str 21
# expect: str 24
# expect: tuple 24
# expect: tuple 28
# expect: list 28
# expect: list 36
# expect: dict 40
# expect: dict 128
# expect: set 108
# expect: set 108
# expect: range 24
# expect: slice 28
# expect: 16 24 84 8
