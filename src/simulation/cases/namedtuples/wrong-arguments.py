from collections import namedtuple
P = namedtuple('P', 'x y')
for f in (lambda: P(1), lambda: P(1,2,3), lambda: P(1, z=3), lambda: P()):
    try:
        f()
    except TypeError as e:
        print(e)
p = P(1, 2)
try:
    p.x = 3
except AttributeError as e:
    print(e)
try:
    p.z = 3
except AttributeError as e:
    print(e)
try:
    p.z
except AttributeError as e:
    print(e)
print(p._replace(x=9), p._asdict(), P._fields, P._make([4, 5]), p == (1, 2), hash(p) == hash((1, 2)))
print(P.x, P.__doc__, P.x.__doc__)
import sys
print(sys.getsizeof(p) == sys.getsizeof((1,2)), sys.getsizeof(p))
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[1, 2])
print(Q(5), Q._field_defaults)
try:
    p._replace(q=1)
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    namedtuple('B', 'a a')
except ValueError as e:
    print(e)
