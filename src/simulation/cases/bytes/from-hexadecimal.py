# Bytes can be written as pairs of hexadecimal digits, with spaces between the pairs.
print(bytes.fromhex('48656c6c6f'), bytes.fromhex(' 48 65\n6C\t'), bytearray.fromhex('ff00'))
print(bytes.fromhex(''), b''.fromhex('aB'), bytes.fromhex(b'spam'.hex()))
for digits in ('4', 'zz', '4 8', 'é0', '12 3g', '123', 5, None):
    try:
        print(bytes.fromhex(digits))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
