import sys
for bits in (0, 1, 29, 30, 31, 59, 60, 61, 90, 120, 300):
    print(bits, sys.getsizeof(2 ** bits), sys.getsizeof(-(2 ** bits)), sys.getsizeof(2 ** bits - 1))
print(sys.getsizeof(True), sys.getsizeof(False), sys.getsizeof(0))
# expect[32]: 0 16 16 16
# expect[64]: 0 28 28 28
# expect[32]: 1 16 16 16
# expect[64]: 1 28 28 28
# expect[32]: 29 16 16 16
# expect[64]: 29 28 28 28
# expect[32]: 30 20 20 16
# expect[64]: 30 32 32 28
# expect[32]: 31 20 20 20
# expect[64]: 31 32 32 32
# expect[32]: 59 20 20 20
# expect[64]: 59 32 32 32
# expect[32]: 60 24 24 20
# expect[64]: 60 36 36 32
# expect[32]: 61 24 24 24
# expect[64]: 61 36 36 36
# expect[32]: 90 28 28 24
# expect[64]: 90 40 40 36
# expect[32]: 120 32 32 28
# expect[64]: 120 44 44 40
# expect[32]: 300 56 56 52
# expect[64]: 300 68 68 64
# expect[32]: 16 16 16
# expect[64]: 28 28 28
