print('before')  # expect: before
1 + 'a'
# raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
