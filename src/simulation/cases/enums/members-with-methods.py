from enum import Enum
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def heavy(self):
        return self.mass > 1e24
    @classmethod
    def biggest(cls):
        return max(cls, key=lambda p: p.mass)
print(Planet.EARTH.heavy, Planet.MERCURY.value, Planet.biggest())
class W(Enum):
    MON = 'm'
    def __str__(self): return 'day ' + self.value
print(W.MON, f'{W.MON}', W('m'))
A = Enum('A', 'X Y Z')
print(list(A), A.X.value)
import gc, sys
print(sys.getrefcount(Color) if 0 else 'ok')
match W.MON:
    case W.MON: print('mon')
print(Planet.EARTH in Planet, hash(W.MON) == hash('MON'))
print(dir(W))
