from dataclasses import dataclass, asdict, astuple, field

@dataclass
class Inner:
    n: int

@dataclass
class Outer:
    name: str
    inner: Inner
    many: list = field(default_factory=list)

outer = Outer('o', Inner(1), [Inner(2), 3])
print(asdict(outer))
print(astuple(outer))
copied = asdict(outer)
copied['many'].append(4)
print(outer.many)
try:
    asdict(Outer)
except TypeError as error:
    print(error)
