for n in (0, 1, 255, 256, -256, 2 ** 64):
    print(n, n.bit_length(), n.bit_count(), bin(n), hex(n), oct(n))
print(~5, 5 & 3, 5 | 3, 5 ^ 3, 1 << 20, -1 >> 3, -17 >> 2)
print(True + True, True & False, True | 2, -True)
# expect: 0 0 0 0b0 0x0 0o0
# expect: 1 1 1 0b1 0x1 0o1
# expect: 255 8 8 0b11111111 0xff 0o377
# expect: 256 9 1 0b100000000 0x100 0o400
# expect: -256 9 1 -0b100000000 -0x100 -0o400
# expect: 18446744073709551616 65 1 0b10000000000000000000000000000000000000000000000000000000000000000 0x10000000000000000 0o2000000000000000000000
# expect: -6 1 7 6 1048576 -1 -5
# expect: 2 False 3 -1
