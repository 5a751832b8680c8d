print((0.75).as_integer_ratio(), (0.1).as_integer_ratio(), (5).as_integer_ratio())
print((3.0).is_integer(), (3.5).is_integer(), (0.1).hex(), float.fromhex('0x1.8p3'))
print((2.5).real, (2.5).imag, (5).numerator, (5).denominator)
print(float('nan') in [1.0], abs(-2.5), int(-2.9), int(2.9))
# expect: (3, 4) (3602879701896397, 36028797018963968) (5, 1)
# expect: True False 0x1.999999999999ap-4 12.0
# expect: 2.5 0.0 5 1
# expect: False 2.5 -2 2
