import gc
print(gc.is_tracked(1), gc.is_tracked('a'), gc.is_tracked(None))  # expect: False False False
print(gc.is_tracked([]), gc.is_tracked((1, [])), gc.is_tracked(()))  # expect: True True False
class A:
    pass
class B:
    __slots__ = ('x',)
print(gc.is_tracked(A()), gc.is_tracked(B()), gc.is_tracked({'a': []}))  # expect: True True True
