print(1000 + 1 is 1001, 'a ' * 2 is 'a a ', 2 ** 20 is 1048576, -1000 is -1000, (1, 2) + (3,) is (1, 2, 3))
x = 1000
y = x + 1
print(y is 1001, y == 1001, 'ab' 'cd' is 'abcd', 'a-' * 10 is 'a-' * 10)
part = 'a '
print(part * 2 is 'a a ', 'x y'[0] is 'x', not 5, 7 // 2, -7 % 3)
# expect: True True True True True
# expect: False True True True
# expect: False True False 3 2
