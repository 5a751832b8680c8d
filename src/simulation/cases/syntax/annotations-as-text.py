# Annotations that the program wants as text are never evaluated.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass
class Node:
    name: str
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)

    def add(self, child: Node) -> Node:
        child.parent = self
        self.children.append(child)
        return self


class Point(NamedTuple):
    x: int
    y: int = 0


root = Node('root').add(Node('leaf'))
print(root.children[0].parent is root, Node.__annotations__, Node.add.__annotations__)
print(Point(1), Point.__annotations__)
total: Undefined[int, ...] = 3
print(__annotations__, annotations)


def odd(
    a: (b + c) * d ** -e ** f, b: x if y else z, c: lambda p, /, q=1, *, r, **s: q, d: "a" 'b',
    e: {1: 2, **k}, f: [i for i in j if i], g: not (p or q), h: m[1:2, ::3], i: 1 .real, j: (1,),
    k: f(*a, b=1, **c), l: sum(i for i in j), m: a < b <= c, n: (a if b else c) if d else e,
): pass


for name, text in odd.__annotations__.items():
    print(name, text)
