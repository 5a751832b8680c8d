class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return V(self.x + other.x)
    def __repr__(self):
        return f'V({self.x})'
    def __eq__(self, other):
        return self.x == other.x
    def __len__(self):
        return self.x
    def __getitem__(self, i):
        return self.x * i
    def __call__(self, y):
        return self.x + y
print(V(1) + V(2), V(1) == V(1), len(V(3)), V(4)[2], V(5)(6), bool(V(0)))  # expect: V(3) True 3 8 11 False
