for text in ('42', ' -7 ', '1_000', '+5', '0010'):
    print(int(text))
print(int('ff', 16), int('0b101', 0), int('z', 36), int('0o17', 8))
print(float(' 1.5e3 '), float('.5'), float('-Infinity'), float('1_0'))
for text in ('', 'abc', '1.5', '1__0', '0x10'):
    try:
        int(text)
    except ValueError as error:
        print(error)
try:
    float('twelve')
except ValueError as error:
    print(error)
# expect: 42
# expect: -7
# expect: 1000
# expect: 5
# expect: 10
# expect: 255 5 35 15
# expect: 1500.0 0.5 -inf 10.0
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 10: 'abc'
# expect: invalid literal for int() with base 10: '1.5'
# expect: invalid literal for int() with base 10: '1__0'
# expect: invalid literal for int() with base 10: '0x10'
# expect: could not convert string to float: 'twelve'
