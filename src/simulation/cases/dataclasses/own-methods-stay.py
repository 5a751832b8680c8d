from dataclasses import dataclass

@dataclass
class Quiet:
    x: int
    def __repr__(self):
        return 'quiet'
    def __eq__(self, other):
        return True

print(Quiet(1), Quiet(1) == 5)
@dataclass(init=False)
class Manual:
    x: int
    def __init__(self):
        self.x = 7
print(Manual())
