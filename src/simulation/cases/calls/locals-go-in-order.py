class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print(self.name, end=' ')
def f(x, y, *rest, **named):
    a = Loud('a')
    b = Loud('b')
f(Loud('x'), Loud('y'), Loud('r'), k=Loud('k'))
print()
def gen():
    a = Loud('a')
    b = Loud('b')
    yield 1
for _ in gen(): pass
print()
def outer():
    a = Loud('a')
    b = Loud('b')
    def inner(): return a
    c = Loud('c')
outer()
print()
