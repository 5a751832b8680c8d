from collections import namedtuple

Named = namedtuple('Named', 'hour value')
one = Named(7, 20.5)
hour, value = one
print(hour, one.hour, one[0], isinstance(one, tuple))  # expect: 7 7 7 True
print(one == (7, 20.5))  # expect: True
one.hour = 8
# raises: AttributeError: can't set attribute
