for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (1, 0.25)]:
    print(a, b, a // b, a % b, divmod(a, b), a / b)
for operation in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 1.0 / 0):
    try:
        operation()
    except ZeroDivisionError as error:
        print(error)
# expect: 7 3 2 1 (2, 1) 2.3333333333333335
# expect: -7 3 -3 2 (-3, 2) -2.3333333333333335
# expect: 7 -3 -3 -2 (-3, -2) -2.3333333333333335
# expect: -7 -3 2 -1 (2, -1) 2.3333333333333335
# expect: 7.5 2 3.0 1.5 (3.0, 1.5) 3.75
# expect: -7.5 2 -4.0 0.5 (-4.0, 0.5) -3.75
# expect: 1 0.25 4.0 0.0 (4.0, 0.0) 4.0
# expect: division by zero
# expect: division by zero
# expect: division by zero
# expect: division by zero
# expect: division by zero
