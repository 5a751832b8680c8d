from dataclasses import dataclass, field, KW_ONLY

@dataclass
class Options:
    path: str
    _: KW_ONLY
    deep: bool = False
    limit: int = field(default=10, kw_only=True)

print(Options('a', deep=True))
try:
    Options('a', True)
except TypeError as error:
    print(error)
