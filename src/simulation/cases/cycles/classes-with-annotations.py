import gc
gc.collect()
class S:
    a: int
del S
print(gc.collect())
class S:
    pass
del S


class S:
    a: 'str'

    def f(self, x: int) -> int:
        return x


del S
print(gc.collect())
print(gc.is_tracked({'a': int}), gc.is_tracked((int, str)), gc.is_tracked([int]))
