from dataclasses import dataclass

@dataclass
class Base:
    x: int = 1
    y: int = 2

@dataclass
class Derived(Base):
    z: int = 3
    x: int = 10

print(Derived(), Derived(5), Base() == Derived())
print(isinstance(Derived(), Base), Derived.__match_args__)
