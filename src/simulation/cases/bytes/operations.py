b = b'abc\x00\xff'
print(b, len(b), b[0], b[-1], b[1:3], list(b), 97 in b, b'bc' in b, b[::-1])
print(b + b'd', b * 2, b"it's", rb'\n', b'a' b'b', b'a' < b'b', sorted([b'b', b'a']))
print(bytes(3), bytes([65, 66]), bytes('hé', 'utf-8'), b'hi'.decode(), b'\x01\xab'.hex())
print(b'a,b'.split(b','), b'-'.join([b'a', b'b']), b'abc'.upper(), {b'k': 1}[b'k'])
for bad in (lambda: bytes([256]), lambda: b'a'[5], lambda: b'a' + 'b', lambda: bytes('a'), lambda: bytes(-1), lambda: 'a' in b'a', lambda: hash(bytearray())):
    try:
        print(bad())
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
