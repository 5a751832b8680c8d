from dataclasses import dataclass, field
import sys

@dataclass
class Basket:
    owner: str
    items: list = field(default_factory=list)

one, two = Basket('a'), Basket('b')
one.items.append('apple')
print(one, two, one.items is two.items)
print(sys.getrefcount(one.items), hasattr(Basket, 'items'))
given = []
three = Basket('c', given)
print(three.items is given, sys.getrefcount(given))
