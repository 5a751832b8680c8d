from typing import Optional
print(int | str, int | None, list[int] | str, int | str | None, None | int)
print(isinstance(3, int | str), isinstance('a', int | None), isinstance(None, int | None), issubclass(bool, int | str))
print(int | int, (int | str) == (str | int), (int | str) != (int | float), (int | str).__args__)
class A: pass
def f(x: int | None = None, y: A | str = 'a') -> A | None:
    return x
print(f(), f.__annotations__ == {'x': int | None, 'y': A | str, 'return': A | None})
print(A | None)
try:
    int | 3
except TypeError as e:
    print(e)
try:
    None | None
except TypeError as e:
    print(e)
from dataclasses import dataclass
@dataclass
class N:
    v: int
    nxt: 'N | None' = None
    w: int | str = 0
print(N(1))
