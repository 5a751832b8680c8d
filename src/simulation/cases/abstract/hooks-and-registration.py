from abc import ABC, ABCMeta, abstractmethod


class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        print('asked about', other.__name__)
        if any('size' in base.__dict__ for base in other.__mro__):
            return True
        return NotImplemented


class Box:
    size = 3


class Bag:
    pass


print(isinstance(Box(), Sized), isinstance(Box(), Sized), issubclass(Bag, Sized))
print(issubclass(Bag, Sized))
Sized.register(Bag)
print(issubclass(Bag, Sized), isinstance(Bag(), Sized))


class Stack(ABC):
    @abstractmethod
    def push(self, item):
        print('base push', item)

    @property
    @abstractmethod
    def top(self): ...


class ListStack(Stack):
    def push(self, item):
        super().push(item)


try:
    ListStack()
except TypeError as e:
    print(e)
ListStack.top = 1
print(sorted(ListStack.__abstractmethods__))
