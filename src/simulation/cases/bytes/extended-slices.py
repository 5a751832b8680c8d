# Slices of a bytearray take bytes and what gives ints; those with a step keep the length.
import sys


def attempt(array, part, value):
    try:
        array[part] = value
        print(array, len(array))
    except (TypeError, ValueError) as error:
        print(error)


flags = bytearray([1]) * 20
flags[4::2] = bytes(8)
print(flags, sum(flags), flags[::-3], flags[18:2:-5])
for value in (b'xyz', b'xy', [1, 2, 3], range(3), None, 5, 'abc', [300], ['a']):
    attempt(bytearray(b'abcdef'), slice(None, None, 2), value)
    attempt(bytearray(b'abcdef'), slice(1, 2), value)
array = bytearray(b'abcdefgh')
del array[::2]
print(array)
del array[::-3]
print(array)
array[::-1] = b'YX'
array[5:2] = b'!'
print(array, sys.getsizeof(array))
array[::2] = b''
print(array, sys.getsizeof(array))
for value in ([65, 66], range(2), None, 5, [256], {7: 8}):
    try:
        array.extend(value)
        print(array, sys.getsizeof(array))
    except (TypeError, ValueError) as error:
        print(error)
