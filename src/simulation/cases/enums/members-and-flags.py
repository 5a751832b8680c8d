from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color(2), Color['GREEN'], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED.name, Color.RED.value, isinstance(Color.RED, Color))
print(Color.__members__)
try:
    Color(5)
except ValueError as e:
    print(e)
try:
    Color['X']
except KeyError as e:
    print(e)
try:
    Color.RED = 3
except AttributeError as e:
    print(e)
try:
    Color.BLUE
except AttributeError as e:
    print(e)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
rw = P.R | P.W
print(rw, repr(rw), P.R in rw, rw & P.R, ~P.R, P(0), P.R ^ P.W, list(rw))
class S(IntEnum):
    LOW = 1
    HIGH = 2
print(S.LOW < S.HIGH, S.LOW == 1, S.LOW + 1, f'{S.LOW}', str(S.LOW), repr(S.LOW), sorted([S.HIGH, S.LOW]))
class F(IntFlag):
    A = 1
    B = 2
print(F.A | F.B, repr(F.A | F.B), F.A | 4, F(3))
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
print({Color.RED: 'r'}[Color.RED], Color.RED == 1, Color.RED != Color.GREEN)
try:
    Color.RED < Color.GREEN
except TypeError as e:
    print(e)
