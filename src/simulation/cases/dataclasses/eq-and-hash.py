from dataclasses import dataclass

@dataclass(eq=False)
class Plain:
    x: int

@dataclass(unsafe_hash=True)
class Hashed:
    x: int

print(Plain(1) == Plain(1), Hashed(1) == Hashed(1), len({Hashed(1), Hashed(1)}))
print(Plain.__hash__ is object.__hash__)
@dataclass
class Other:
    x: int
print(Other.__hash__, Hashed(1) == Other(1))
