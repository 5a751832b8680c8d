import sys
S = sys.getsizeof
class A:
    def __init__(self):
        self.a = 1
        self.b = 2
def n():
    x = A()
    return x, x.__dict__
x, d = n(); print('start', S(d))
x, d = n(); del x.a; print('del attr', S(d), d)
x, d = n(); del d['a']; print('del item', S(d), d)
x = A(); del x.a; print('del attr inline', S(x.__dict__))
x, d = n(); d['z'] = 1; print('new key', S(d))
x, d = n(); d[1] = 1; print('int key', S(d))
x, d = n(); d.pop('a'); print('pop', S(d))
x, d = n(); d.popitem(); print('popitem', S(d), d)
x, d = n(); d.clear(); print('clear', S(d)); x.q = 1; print(S(d), d)
x, d = n(); c = d.copy(); print('copy', S(c), S(dict(d)), S({**d}), S(d | {}))
x, d = n(); d.update(k=1); print('update', S(d))
x, d = n(); d |= {'m': 1}; print('ior', S(d))
x, d = n(); d.setdefault('n', 1); print('setdefault', S(d))
x, d = n(); x.__dict__ = {'w': 1}; print('assigned', S(x.__dict__), S(d))
x, d = n(); x.new = 3; print('attr after dict', S(d))
