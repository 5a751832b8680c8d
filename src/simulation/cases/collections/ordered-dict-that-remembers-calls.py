from collections import OrderedDict


class T(OrderedDict):
    def __init__(self, func, maxsize=2):
        super().__init__()
        self.func = func
        self.maxsize = maxsize
    def __call__(self, *args):
        if args in self:
            self.move_to_end(args)
            return self[args]
        value = self.func(*args)
        self[args] = value
        if len(self) > self.maxsize:
            self.popitem(last=False)
        return value
    def __missing__(self, key):
        return "none"
t = T(lambda n: n * n)
print(t(2), t(3), t(2), t(4), list(t), t["zz"], t.get("zz"), t.pop("zz", "gone"))
