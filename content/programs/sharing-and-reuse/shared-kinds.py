def same(make):
    return make() is make()

print(same(lambda: int('7')))  # expect: True
print(same(lambda: tuple([])))  # expect: True
print(same(lambda: ''.join([])))  # expect: True
print(same(lambda: 'pier'[0]))  # expect: True
print(same(lambda: b'pier'[:1]))  # expect: True
print(same(lambda: float('0.5')))  # expect: False
