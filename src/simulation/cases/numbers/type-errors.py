operations = [
    lambda: 1 + 'a', lambda: 'a' + 1, lambda: [] + 1, lambda: None * 2, lambda: 'a' * 'b',
    lambda: -'a', lambda: ~1.5, lambda: 1 << -1, lambda: 5 & 2.0, lambda: 1 < 'a',
    lambda: abs('a'), lambda: hex(1.5), lambda: round('a'), lambda: divmod('a', 1),
    lambda: int([]), lambda: float([]), lambda: int('10', 37), lambda: sum(['a']),
]
for operation in operations:
    try:
        print(operation())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError can only concatenate str (not "int") to str
# expect: TypeError can only concatenate list (not "int") to list
# expect: TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError bad operand type for unary -: 'str'
# expect: TypeError bad operand type for unary ~: 'float'
# expect: ValueError negative shift count
# expect: TypeError unsupported operand type(s) for &: 'int' and 'float'
# expect: TypeError '<' not supported between instances of 'int' and 'str'
# expect: TypeError bad operand type for abs(): 'str'
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError type str doesn't define __round__ method
# expect: TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: TypeError float() argument must be a string or a real number, not 'list'
# expect: ValueError int() base must be >= 2 and <= 36, or 0
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
