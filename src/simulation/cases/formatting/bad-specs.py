specs = [(1, '.2d'), (1, 's'), (1, 'q'), (1, ',_'), (1, '5.'), (1.5, 'x'), ('a', '+'), ('a', '=5'), ('a', ','), ('a', '5d'), (1, '{'), (True, 'zz')]
for value, spec in specs:
    try:
        print(format(value, spec))
    except ValueError as error:
        print(error)
# expect: Precision not allowed in integer format specifier
# expect: Unknown format code 's' for object of type 'int'
# expect: Unknown format code 'q' for object of type 'int'
# expect: Cannot specify both ',' and '_'.
# expect: Format specifier missing precision
# expect: Unknown format code 'x' for object of type 'float'
# expect: Sign not allowed in string format specifier
# expect: '=' alignment not allowed in string format specifier
# expect: Cannot specify ',' with 's'.
# expect: Unknown format code 'd' for object of type 'str'
# expect: Unknown format code '{' for object of type 'int'
# expect: Unknown format code 'z' for object of type 'bool'
