n = 1000
print(n.to_bytes(2, 'big'), n.to_bytes(4, 'little'), int.from_bytes(b'\x03\xe8', 'big'), int.from_bytes(b'\xff', 'big', signed=True), (-1).to_bytes(2, 'big', signed=True))
print((255).to_bytes(), int.from_bytes([1, 2]))
try:
    n.to_bytes(1, 'big')
except OverflowError as e:
    print(e)
try:
    (-1).to_bytes(1, 'big')
except OverflowError as e:
    print(e)
print(n.bit_length(), n.bit_count(), n.as_integer_ratio(), (0.75).as_integer_ratio(), (2.5).is_integer(), (3.0).is_integer())
print((1.5).hex(), float.fromhex('0x1.8p+0'), (0.1).hex())
print(divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), pow(3, 4, 5), pow(3, -1, 7), pow(2, -1))
print(round(2.5), round(3.5), round(2.675, 2), round(1234, -2), round(-2.5), round(1.0), round(2.567, 1))
print(int('ff', 16), int('0b101', 0), int('z', 36), int('1_000'), 1_000, 0xff, 0o17, 0b11, int(' 12 '), int('-5'))
try:
    int('12a')
except ValueError as e:
    print(e)
try:
    int('9', 8)
except ValueError as e:
    print(e)
print(bin(10), oct(8), hex(255), (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate())
print(10 ** 20, 2 ** 100, -7 // 2, -7 % 3, 7 & 3, 7 | 8, 7 ^ 2, ~7, 1 << 10, 1024 >> 3)
print((5).__add__(3), int.__add__(1, 2), (5).__class__)
