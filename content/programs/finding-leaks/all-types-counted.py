import gc
from collections import Counter

class Page:
    pass

history = []

def counted():
    return Counter(type(thing).__name__ for thing in gc.get_objects())

before = counted()
for number in range(100):
    history.append({'page': Page()})
after = counted()
more = {name: count for name, count in (after - before).items() if count >= 100}
print(more)  # expect: {'dict': 100, 'Page': 100}
# real CPython only
