import heapq
import sys
from collections import Counter

class Item:
    def __init__(self, value):
        self.value = value
    def __lt__(self, other):
        seen.append((self.value, other.value))
        return self.value < other.value
    def __repr__(self):
        return f'Item({self.value})'

def rank(item):
    asked.append(item.value)
    return item

for best in heapq.nsmallest, heapq.nlargest:
    for n in 0, 1, 2, 3, 9:
        seen, asked = [], []
        print(best.__name__, n, best(n, [Item(v) for v in (4, 7, 1, 9, 3)], key=rank), asked, seen)
        seen = []
        print(best(n, iter([Item(v) for v in (4, 7, 1, 9, 3)])), seen)
for n in range(1, 7):
    print(n, sys.getsizeof(Counter('mississippi').most_common(n)), sys.getsizeof(heapq.nlargest(n, range(20))))
print(Counter('mississippi').most_common(2), heapq.nsmallest(2, ()), heapq.nlargest(1, iter(())))
