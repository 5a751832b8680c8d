from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def perimeter(self): ...
    def describe(self):
        return f'{self.area()}'
try:
    Shape()
except TypeError as e:
    print(e)
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
try:
    Sq(2)
except TypeError as e:
    print(e)
class Sq2(Sq):
    def perimeter(self): return 4 * self.s
print(Sq2(3).describe(), isinstance(Sq2(3), Shape), issubclass(Sq2, Shape))
print(Shape.__abstractmethods__ == frozenset({'area', 'perimeter'}))
@Shape.register
class Other: pass
print(issubclass(Other, Shape), isinstance(Other(), Shape))
class M(metaclass=ABCMeta):
    @property
    @abstractmethod
    def v(self): ...
    @classmethod
    @abstractmethod
    def mk(cls): ...
    @staticmethod
    @abstractmethod
    def st(): ...
try:
    M()
except TypeError as e:
    print(e)
print(Shape, type(Shape))
