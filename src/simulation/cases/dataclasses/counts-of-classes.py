# From 3.14 on `__init__` knows its class, and asks it for the types of the fields.
import sys
from dataclasses import dataclass, field


class Kind:
    pass


@dataclass
class Plain:
    kind: Kind


print(sys.getrefcount(Plain), sys.getrefcount(Kind))


@dataclass(slots=True)
class Slotted:
    kind: Kind


print(sys.getrefcount(Slotted), sys.getrefcount(Kind))


@dataclass(init=False)
class Bare:
    kind: Kind


print(sys.getrefcount(Bare), sys.getrefcount(Kind))
print(Plain.__init__.__annotations__, Slotted.__init__.__annotations__)
print(sys.getrefcount(Plain), sys.getrefcount(Slotted), sys.getrefcount(Kind))
print(sys.getsizeof(field()))
other = dataclass(slots=True)(Plain)
print(sys.getrefcount(Plain), sys.getrefcount(other))
