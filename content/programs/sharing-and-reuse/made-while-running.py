def same(make):
    return make() is make()

old, place = 'old', 'old pier'
print(same(lambda: old + '_pier'))  # expect: False
print(same(lambda: '_'.join([old, 'pier'])))  # expect: False
print(same(lambda: place.split()[0]))  # expect: False
print(same(lambda: place[:3]))  # expect: False
print(same(lambda: f'{old}_pier'))  # expect: False
