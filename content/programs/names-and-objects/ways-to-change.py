class Photo:
    pass

def can_change(thing):
    return any(hasattr(thing, way) for way in ('append', 'add', '__setitem__', '__dict__'))

can = [], {}, set(), bytearray(), Photo()
cannot = 1, 1.5, True, 'a', b'a', (), frozenset(), None
print(all(can_change(thing) for thing in can))  # expect: True
print(any(can_change(thing) for thing in cannot))  # expect: False
