import gc
class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
a = Loud('a')
b = Loud('b')
gc.collect()
c = Loud('c')
d = Loud('d')
# expect: del a
# expect: del b
# expect: del c
# expect: del d
