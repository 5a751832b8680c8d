from dataclasses import dataclass

@dataclass
class Node:
    name: str
    next: object = None

a = Node('a')
a.next = Node('b', a)
print(a)
