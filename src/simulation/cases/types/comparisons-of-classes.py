import operator
class plain: pass
for base in (plain, int, object, list):
    class C(base):
        def __init__(self, value): self.value = int(value)
        def _with(self, other, op):
            if isinstance(other, C): return op(self.value, other.value)
            if isinstance(other, int): return op(self.value, other)
            return NotImplemented
        def __eq__(self, other): return self._with(other, operator.eq)
        def __ne__(self, other): return self._with(other, operator.ne)
        def __lt__(self, other): return self._with(other, operator.lt)
        def __le__(self, other): return self._with(other, operator.le)
        def __gt__(self, other): return self._with(other, operator.gt)
        def __ge__(self, other): return self._with(other, operator.ge)
    if base is list: c = {x: C.__new__(C) for x in (1, 2, 3)}; [v.__init__(k) for k, v in c.items()]
    else: c = {x: C(x) for x in (1, 2, 3)}
    good = 0
    for x in 1, 2, 3:
        for y in 1, 2, 3:
            for op in (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge):
                good += op(c[x], c[y]) == op(x, y) and op(c[x], y) == op(x, y) and op(x, c[y]) == op(x, y)
    print(base.__name__, good)
    try:
        c[1] < 'a'
    except TypeError as e:
        print(e)
    print(c[1] == 'a', c[1] != 'a')
