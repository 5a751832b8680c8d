import gc
class L(list):
    def __del__(self): print('del L', hasattr(self, 'a'))
class V:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = L([V('item')])
x.a = V('attr')
x.b = V('attr2')
del x
class D(dict): pass
d = D(k=V('v'))
d.z = V('z')
d.me = d
del d
print(gc.collect())
class O: pass
o = O()
o.p = V('p'); o.q = V('q'); o.me = o
d = o.__dict__
del o, d
print(gc.collect())
