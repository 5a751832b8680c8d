from dataclasses import dataclass, field, InitVar

@dataclass
class Circle:
    radius: float
    scale: InitVar[int] = 1
    area: float = field(init=False)
    def __post_init__(self, scale):
        self.area = 3 * self.radius ** 2 * scale

print(Circle(2), Circle(2, 10).area)
try:
    Circle(1, area=5)
except TypeError as error:
    print(error)
