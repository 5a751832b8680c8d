values = [0.1, 0.1 + 0.2, 1 / 3, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308]
for value in values:
    print(value, -value, repr(value) == str(value))
print(float('inf'), float('-inf'), float('nan'), -0.0, 2.0, 1e22, 1e21 + 1)
print(0.0 == -0.0, float('nan') == float('nan'))
# expect: 0.1 -0.1 True
# expect: 0.30000000000000004 -0.30000000000000004 True
# expect: 0.3333333333333333 -0.3333333333333333 True
# expect: 1e+16 -1e+16 True
# expect: 1000000000000000.0 -1000000000000000.0 True
# expect: 123456789.123 -123456789.123 True
# expect: 1e-05 -1e-05 True
# expect: 0.0001 -0.0001 True
# expect: 5e-324 -5e-324 True
# expect: 1.7976931348623157e+308 -1.7976931348623157e+308 True
# expect: inf -inf nan -0.0 2.0 1e+22 1e+21
# expect: True False
