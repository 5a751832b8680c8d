import copy
import sys
from enum import Enum, Flag, IntEnum, StrEnum, auto


class C(Enum):
    A = auto()
    B = auto()
    C = 'x'


class S(StrEnum):
    ONE = auto()
    TWO = 'dos'


class I(IntEnum):
    LO = 1
    HI = 5


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(list(C), sys.getrefcount(C.A), sys.getsizeof(C.A), C.A.__dict__.keys())
print(S.ONE, S.TWO, S.ONE == 'one', repr(S.TWO), S.ONE.upper(), f'{S.ONE:>5}')
print(I.HI > 3, I(5), sum(I), max(I), [I.LO] * 2, {1: 'a'}[I.LO], I.HI.bit_length())
print(list(Perm), Perm.RWX, Perm(7), Perm.R | Perm.X, bool(Perm.R & Perm.W), ~Perm.R)
print(copy.copy(C.A) is C.A, copy.deepcopy(C.A) is C.A, C.A in C, C('x'))
print(Enum('N', 'X Y').X, list(Enum('M', {'x': 1})))
for failing in (lambda: type('Sub', (C,), {}), lambda: setattr(C.A, 'value', 3), lambda: I(7)):
    try:
        failing()
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
