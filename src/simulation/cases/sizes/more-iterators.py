import sys
print(sys.getsizeof(enumerate([])), sys.getsizeof(reversed('')), sys.getsizeof(iter('abc')), sys.getsizeof(iter([])), sys.getsizeof(reversed([])), sys.getsizeof(iter(())), sys.getsizeof(iter(b'')), sys.getsizeof(iter(bytearray())))
print(sys.getsizeof(iter(range(1))), sys.getsizeof(range(1)), sys.getsizeof(range(66000)))
print(sys.getsizeof(zip()), sys.getsizeof(map(len, [])), sys.getsizeof(filter(None, [])), sys.getsizeof(iter(int, 1)))
print(sys.getsizeof(iter(set())), sys.getsizeof(slice(0)), sys.getsizeof(super(int)))
