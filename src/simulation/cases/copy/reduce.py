import copy

class Reduced:
    def __init__(self, n):
        self.n = n
    def __reduce__(self):
        return Reduced, (self.n + 1,)

class State:
    def __getstate__(self):
        return {'kept': 1}
    def __setstate__(self, state):
        print('state', state)
        self.__dict__.update(state)

print(copy.copy(Reduced(1)).n, copy.deepcopy(Reduced(5)).n)
print(copy.copy(State()).kept, copy.deepcopy(State()).kept)
