import gc

text = 'page ' * 3 + str(len(gc.get_objects()))
number = 10 ** 12 + len(text)
holder = [text, number]

def listed(thing):
    return any(each is thing for each in gc.get_objects())

print(listed(text), listed(number), listed(holder))  # expect: False False True
# real CPython only
