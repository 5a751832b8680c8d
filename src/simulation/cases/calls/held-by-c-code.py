# C code that looks a special method up bound to its object, or has the arguments in a tuple, holds it.
import math
import sys

count = sys.getrefcount


class Thing:
    def __round__(self): print('round', count(self)); return 1
    def __trunc__(self): print('trunc', count(self)); return 1
    def __ceil__(self): print('ceil', count(self)); return 1
    def __format__(self, spec): print('format', count(self)); return ''
    def __bytes__(self): print('bytes', count(self)); return b''
    def __complex__(self): print('complex', count(self)); return 1j
    def __dir__(self): print('dir', count(self)); return []
    def __reversed__(self): print('reversed', count(self)); return iter([])
    def __iter__(self): print('iter', count(self)); return iter([])
    def __int__(self): print('int', count(self)); return 1
    def __len__(self): print('len', count(self)); return 1
    def __sizeof__(self): print('sizeof', count(self)); return 1
    def __set_name__(self, owner, name): print('name', count(self))
    def __instancecheck__(self, other): print('check', count(self), count(other)); return True


def ask(thing, other):
    round(thing), math.trunc(thing), math.ceil(thing), len(thing)
    format(thing), f'{thing}', '{}'.format(thing), '{0:>{1}}'.format(thing, 3), '{a}'.format(a=thing)
    bytes(thing), complex(thing), dir(thing), int(thing), int(*(thing,))
    reversed(thing), list(thing), zip(thing), map(str, thing), {}.update(thing), {1}.union(thing)
    sys.getsizeof(thing), sys.getsizeof(*[thing]), isinstance(other, thing)

    class Owner:
        named = thing


ask(Thing(), object())
