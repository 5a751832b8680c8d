from dataclasses import dataclass, FrozenInstanceError

@dataclass(frozen=True)
class Key:
    name: str
    number: int = 0

key = Key('a')
print(hash(key) == hash(Key('a')), {key: 1}[Key('a')])
for act in (lambda: setattr(key, 'name', 'b'), lambda: delattr(key, 'name'), lambda: setattr(key, 'new', 1)):
    try:
        act()
    except FrozenInstanceError as error:
        print(type(error).__name__, error)
print(key)
