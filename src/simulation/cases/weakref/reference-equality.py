import weakref

class Key:
    def __init__(self, value):
        self.value = value
    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value
    def __hash__(self):
        return hash(self.value)

a, b, c = Key(1), Key(1), Key(2)
ra, rb, rc = weakref.ref(a), weakref.ref(b), weakref.ref(c)
print(ra == rb, ra != rb, ra == rc)
print(hash(ra) == hash(rb) == hash(1))
print(ra == a)
del a
print(ra == rb, ra == ra, ra != rb)
print(hash(ra) == hash(1))
