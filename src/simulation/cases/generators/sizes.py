# A generator is as large as its frame: variables and room for temporaries, in each version its own.
import sys

def bare():
    yield

def loop(items):
    for item in items:
        yield item

def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b

def guarded(resource):
    try:
        with resource as handle:
            yield handle
    except (KeyError, ValueError) as error:
        print(error)

def outer(items, start=0, *rest, key=None):
    result = yield from loop([item for item in items if item is not key])
    return result[start:], {'rest': rest, 'key': key}

class Node:
    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.value

made = bare(), loop([]), fibonacci(9), guarded(None), outer([]), Node().walk()
for source in (*made, (x for x in []), ((x, y) for x in [] for y in x if y)):
    print(source.__name__, sys.getsizeof(source), source.__sizeof__())
