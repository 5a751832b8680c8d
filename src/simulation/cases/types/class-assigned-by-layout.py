def mk(name, bases=(), **ns): return type(name, bases, ns)
S0 = mk('S0', __slots__=()); S0b = mk('S0b', __slots__=())
A = mk('A'); B = mk('B'); AA = mk('AA', (A,)); A0 = mk('A0', (A,), __slots__=())
Sa = mk('Sa', __slots__=('a',)); Sa2 = mk('Sa2', __slots__=('a',)); Sb = mk('Sb', __slots__=('b',)); Sab = mk('Sab', __slots__=('a','b')); Sba = mk('Sba', __slots__=('b','a'))
D = mk('D', __slots__=('__dict__',)); W = mk('W', __slots__=('__weakref__',)); DW = mk('DW', __slots__=('__dict__','__weakref__')); W2 = mk('W2', __slots__=('__weakref__',))
Wa = mk('Wa', __slots__=('a','__weakref__')); Wa2 = mk('Wa2', __slots__=('a','__weakref__')); Da = mk('Da', __slots__=('a','__dict__')); Da2 = mk('Da2', __slots__=('a','__dict__'))
SaSub = mk('SaSub', (Sa,)); SaSub2 = mk('SaSub2', (Sa2,)); SaSub0 = mk('SaSub0', (Sa,), __slots__=()); SaSubB = mk('SaSubB', (Sa,), __slots__=('b',))
I = mk('I', (int,)); I2 = mk('I2', (int,)); L = mk('L', (list,)); L2 = mk('L2', (list,)); L0 = mk('L0', (list,), __slots__=()); E1 = mk('E1', (Exception,)); E2 = mk('E2', (Exception,)); E3 = mk('E3', (ValueError,)); Si = mk('Si',(str,)); Si2 = mk('Si2',(str,)); T=mk('T',(tuple,)); T2=mk('T2',(tuple,)); F=mk('F',(float,)); F2=mk('F2',(float,))
types = [object, int, list, S0, S0b, A, B, AA, A0, Sa, Sa2, Sb, Sab, Sba, D, W, DW, W2, Wa, Wa2, Da, Da2, SaSub, SaSub2, SaSub0, SaSubB, I, I2, L, L2, L0, E1, E2, E3, Si, Si2, T, T2, F, F2]
seen = {}
for t in types:
    row = ''
    for u in types:
        x = t()
        try:
            x.__class__ = u
            row += '.' if type(x) is u else '?'
        except TypeError as e:
            s = str(e).replace(u.__name__, 'NEW').replace(t.__name__, 'OLD') if t is not u else str(e)
            kind = 'm' if 'mutable' in s or 'heap' in s else 'L' if 'layout' in s else 'D' if 'deallocator' in s else '!'
            row += kind
            seen[kind] = seen.get(kind) or str(e)
    print('%-8s' % t.__name__, row)
print(seen)
x = A()
for bad in (1, None, 'A'):
    try: x.__class__ = bad
    except TypeError as e: print(e)
try: del x.__class__
except TypeError as e: print(e)
