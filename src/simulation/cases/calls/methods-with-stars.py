import sys
class Box:
    def __init__(self, *items, **named):
        self.items = items
        self.named = named
    def put(self, item, *more):
        return sys.getrefcount(item), len(more)
thing = object()
box = Box(*[thing, thing], **{'k': thing})
print(len(box.items), box.named.keys(), sys.getrefcount(thing))
print(box.put(thing), box.put(*[thing]), box.put(thing, *box.items))
print(max(*[3, 1]), dict(**{'a': 1}, b=2), '{}{}'.format(*'ab'))
