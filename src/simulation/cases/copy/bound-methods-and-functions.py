import copy

class Counter:
    def __init__(self):
        self.n = [0]
    def add(self):
        self.n[0] += 1

counter = Counter()
method = copy.deepcopy(counter.add)
method()
print(counter.n, method.__self__.n, method.__self__ is counter)
print(copy.deepcopy(len) is len, copy.copy(counter.add) == counter.add)
def plain(): pass
print(copy.deepcopy(plain) is plain, copy.copy(Counter) is Counter)
