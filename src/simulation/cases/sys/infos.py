import sys
print(sys.int_info)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.min)
print(sys.hash_info.inf, sys.hash_info.imag, sys.hash_info.modulus == 2 ** (61 if sys.maxsize > 2 ** 32 else 31) - 1)
print(sys.float_info.max * 10, 1.0 + sys.float_info.epsilon > 1.0)
# expect: sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
# expect: 1.7976931348623157e+308 2.220446049250313e-16 15 2.2250738585072014e-308
# expect: 314159 1000003 True
# expect: inf True
