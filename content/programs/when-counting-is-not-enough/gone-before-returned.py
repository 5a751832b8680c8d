import weakref

class Thumbnail:
    pass

made = weakref.WeakValueDictionary()

def without_a_name(number):
    made[number] = Thumbnail()
    return made.get(number)

def with_a_name(number):
    found = Thumbnail()
    made[number] = found
    return found

print(without_a_name(17))  # expect: None
print(with_a_name(17) is None)  # expect: False
