print(round(0.5), round(1.5), round(2.5), round(-0.5))
print(round(2.675, 2), round(1.005, 2), round(1234.5, -2), round(0.1 + 0.2, 3))
print(round(15, -1), round(25, -1), round(1234567, -3), round(7, 2))
print(round(1e300, 3), round(5.5, 0), type(round(2.0)), type(round(2.0, 0)))
# expect: 0 2 2 0
# expect: 2.67 1.0 1200.0 0.3
# expect: 20 20 1235000 7
# expect: 1e+300 6.0 <class 'int'> <class 'float'>
