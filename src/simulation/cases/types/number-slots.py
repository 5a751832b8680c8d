for v in (7, True, 2.5):
    for n in '__neg__ __pos__ __abs__ __invert__ __int__ __float__ __trunc__ __floor__ __ceil__ __round__ __index__ __bool__ __hash__ __repr__ __str__'.split():
        try:
            print(n, getattr(v, n)(), end=' ')
        except AttributeError as e:
            print(e, end=' ')
    print()
print((7).__divmod__(2), (7).__rdivmod__(20), (2.5).__divmod__(1), (7).__divmod__('x'), (2.5).__rdivmod__(9))
print((2).__pow__(5), (2).__pow__(5, 7), (2).__rpow__(3), (2.0).__pow__(2), (2).__pow__('a'))
print((1).__add__(1.5), (1.5).__add__(1), (1).__eq__(1.0), (1.0).__eq__(1), (1).__lt__(2.5), (1.5).__gt__(1), (1).__eq__('1'))
print([1].__mul__(2), [1].__rmul__(2), (1,).__rmul__(2), 'a'.__rmul__(2), 'a'.__mul__(2))
for act in (lambda: [1].__add__(1), lambda: 'a'.__add__(1), lambda: (1,).__add__([1]), lambda: [1].__mul__('a'), lambda: (1).__add__(), lambda: (1).__add__(1, 2), lambda: [].__len__(1), lambda: int.__neg__(), lambda: int.__neg__('a')):
    try:
        print(act())
    except TypeError as e:
        print(e)
print({1}.__or__([1]), {1}.__and__({1, 2}), {1: 2}.__or__([1]), {1}.__le__({1, 2}), {1}.__eq__([1]), [1].__eq__((1,)), [1].__lt__([2]), 'a'.__lt__(1))
print('%s!'.__mod__(3), '%s'.__rmod__('a'), '%s'.__rmod__('x%s'))
class I(int):
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return ('dm', o)
    def __rdivmod__(self, o): return ('rdm', o)
    def __round__(self, n=None): return ('round', n)
    def __neg__(self): return 'neg'
    def __add__(self, o): return ('add', int.__add__(self, o))
    def __lt__(self, o): return ('lt', int.__lt__(self, o))
i = I(-5)
print(abs(i), divmod(i, 2), divmod(2, i), round(i), round(i, 1), -i, i + 1, i < 3)
class J(int): pass
j = J(5)
print(type(abs(j)), type(-j), type(+j), type(~j), type(round(j)), type(j + 0), type(j * 1), type(j | 0), type(int(j)), type(j.real), type(j.__index__()), type(j.conjugate()))
class F(float): pass
f = F(1.5)
print(type(abs(f)), type(-f), type(+f), type(f + 0), type(float(f)), f.__class__, type(f.real), type(f.conjugate()))
