from dataclasses import dataclass
import sys

@dataclass
class Node:
    value: object
    next: object = None

value = []
first = Node(value)
second = Node(value, first)
print(sys.getrefcount(value), sys.getrefcount(first), sys.getrefcount(second))
print(first == second, sys.getrefcount(value))
repr(second)
print(sys.getrefcount(value), sys.getrefcount(first))
del second
print(sys.getrefcount(value), sys.getrefcount(first))
