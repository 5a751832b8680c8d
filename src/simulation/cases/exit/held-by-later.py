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
last = Loud('last')
ring = Loud('ring')
ring.inner = ring
del ring
# expect: del ring
# expect: del outer
# expect: del last
# expect: del inner
