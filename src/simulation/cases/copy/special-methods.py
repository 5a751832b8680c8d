import copy

class Own:
    def __init__(self, n):
        self.n = n
    def __copy__(self):
        print('copy')
        return Own(self.n + 1)
    def __deepcopy__(self, memo):
        print('deepcopy', len(memo))
        return Own(self.n + 10)

own = Own(1)
print(copy.copy(own).n, copy.deepcopy(own).n)
made = copy.deepcopy([own, own])
print(made[0].n, made[0] is made[1])
