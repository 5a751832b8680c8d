# Instances of a dataclass in a ring.
import gc
from dataclasses import dataclass, field


@dataclass
class Person:
    name: str
    friends: list = field(default_factory=list, repr=False)


gc.collect()
gc.disable()
ann, bob = Person('Ann'), Person('Bob')
ann.friends.append(bob)
bob.friends.append(ann)
print(ann)
del ann
print(gc.collect())
del bob
print(gc.collect())
