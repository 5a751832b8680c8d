# Complex numbers: their text, arithmetic with reals, parts, hashes and sizes.
import sys

z = 3 + 4j
print(z, -z, z.real, z.imag, abs(z), z.conjugate(), bool(0j), sys.getsizeof(z))
print(z + 1, 1 - z, z * 2.5, z / (1 - 2j), z**3, z**-2, 1j * 1j, 3 - 0j)
print(z == 3 + 4j, 2 + 0j == 2, hash(2 + 0j) == hash(2), hash(1 + 2j), {1: 'one'}[1 + 0j])
print(1e20j, -0j, complex(-0.0, 2), [1.5j, 2e-9 + 1j], f'{z:.2f} {z}', '%s' % z)
print(complex(), complex(2), complex(1, -2), complex('1-2j'), complex(' (3e2+j) '), complex(1j, 2j))
for wrong in (
    lambda: z / 0,
    lambda: z // 2,
    lambda: z < 1,
    lambda: int(z),
    lambda: complex('one'),
    lambda: complex([]),
    lambda: complex('1', 2),
    lambda: pow(z, 2, 3),
    lambda: 0j**-1,
    lambda: setattr(z, 'real', 0),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Point(complex):
    def __complex__(self):
        return 5 + 5j


point = Point(1, 2)
print(point, point + 1, type(point + 1).__name__, complex(point), sys.getsizeof(point))
match 1j:
    case 1j:
        print('matched')
print(3 + 4j is 3 + 4j, z is 3 + 4j)
