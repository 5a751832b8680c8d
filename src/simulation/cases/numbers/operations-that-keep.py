x = int('5000')
y = float('2.5')
print(+x is x, abs(x) is x, int(x) is x, round(x) is x)
print(x + 0 is x, x * 1 is x, x | 0 is x, x // 1 is x)
print(+y is y, float(y) is y, abs(y) is y, round(y, 1) is y)
print(x.real is x, x.numerator is x, y.real is y, x.conjugate() is x)
big = 10 ** 30
print(+big is big, abs(big) is big, big + 0 is big, big & big is big)
# expect: True True True True
# expect: False False False False
# expect: True True False False
# expect: True True True True
# expect: True True False False
