from dataclasses import dataclass, field, fields

@dataclass
class User:
    name: str
    password: str = field(repr=False, default='x')
    visits: int = field(default=0, compare=False)

a, b = User('n'), User('n', visits=5)
print(a, a == b)
print([f.name for f in fields(User)], fields(a)[1].repr, fields(User)[2].default)
print(fields(User)[0].type is str)
