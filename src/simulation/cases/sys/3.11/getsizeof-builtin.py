import sys
word = (sys.maxsize.bit_length() + 1) // 8
for value in (None, True, 0, 2 ** 40, 1.5, '', 'abc', (), (1,), [], [1, 2], {}, {1: 2}, set(), {1}, range(3), slice(1)):
    print(type(value).__name__, sys.getsizeof(value))
print(sys.getsizeof(len([])), sys.getsizeof(iter([])), sys.getsizeof(lambda: 0), sys.getsizeof(object()))
# expect[32]: NoneType 8
# expect[64]: NoneType 16
# expect[32]: bool 16
# expect[64]: bool 28
# expect[32]: int 16
# expect[64]: int 28
# expect[32]: int 20
# expect[64]: int 32
# expect[32]: float 16
# expect[64]: float 24
# expect[32]: str 25
# expect[64]: str 49
# expect[32]: str 28
# expect[64]: str 52
# expect[32]: tuple 20
# expect[64]: tuple 40
# expect[32]: tuple 24
# expect[64]: tuple 48
# expect[32]: list 28
# expect[64]: list 56
# expect[32]: list 36
# expect[64]: list 72
# expect[32]: dict 40
# expect[64]: dict 64
# expect[32]: dict 128
# expect[64]: dict 224
# expect[32]: set 108
# expect[64]: set 216
# expect[32]: set 108
# expect[64]: set 216
# expect[32]: range 24
# expect[64]: range 48
# expect[32]: slice 28
# expect[64]: slice 56
# expect[32]: 16 24 76 8
# expect[64]: 28 48 152 16
