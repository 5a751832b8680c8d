from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, KW_ONLY, is_dataclass
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
p = P(1)
print(p, p == P(1), asdict(p), astuple(p), replace(p, x=5), [f.name for f in fields(p)], is_dataclass(p))
@dataclass(frozen=True, order=True)
class Q:
    a: int
    b: int
q = Q(1, 2)
try:
    q.a = 3
except FrozenInstanceError as e:
    print(type(e), e)
print(q < Q(1, 3), sorted([Q(2, 1), q]), hash(q) == hash((1, 2)))
try:
    del q.a
except FrozenInstanceError as e:
    print(e)
@dataclass(slots=True)
class S:
    a: int
    b: str = 'x'
s = S(1)
print(s, S.__slots__)
try:
    s.c = 1
except AttributeError as e:
    print(e)
import sys
print(sys.getsizeof(s), hasattr(s, '__dict__'))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
try:
    K(1)
except TypeError as e:
    print(e)
print(K(a=1))
@dataclass
class M:
    x: int
    _: KW_ONLY
    y: int = 1
print(M(1, y=2))
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e:
    print(e)
@dataclass
class Post:
    a: int
    b: int = field(init=False)
    def __post_init__(self): self.b = self.a * 2
print(Post(4))
@dataclass(eq=False)
class NoEq:
    a: int
print(NoEq(1) == NoEq(1))
try:
    P()
except TypeError as e:
    print(e)
try:
    hash(p)
except TypeError as e:
    print(e)
