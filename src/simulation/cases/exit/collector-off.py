import gc
gc.disable()
class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
inner = Loud('inner')
outer = Loud('outer')
outer.inner = inner
del inner
ring = Loud('ring')
ring.inner = ring
del ring
last = Loud('last')
# expect: del inner
# expect: del outer
# expect: del ring
# expect: del last
