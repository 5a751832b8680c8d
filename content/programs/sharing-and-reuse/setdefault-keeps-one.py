names = {}

def one_of(value):
    return names.setdefault(value, value)

first, second = 'north pier 7'[:-2], 'north pier 9'[:-2]
print(first is second, one_of(first) is one_of(second))  # expect: False True
first, second = tuple([first, 7]), tuple([second, 7])
print(first is second, one_of(first) is one_of(second))  # expect: False True
