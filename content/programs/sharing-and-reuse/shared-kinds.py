def same(make):
    return make() is make()

print(same(lambda: int('7')))  # expect: True
print(same(lambda: tuple([])))  # expect: True
print(same(lambda: b'pier'[:1]))  # expect: True
print(same(lambda: ''.join([])))  # expect: True
print(all(same(lambda: chr(code)) for code in range(256)))  # expect: True
print(same(lambda: chr(256)))  # expect: False
print(same(lambda: float('0.5')))  # expect: False
