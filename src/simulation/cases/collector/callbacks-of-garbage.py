import gc, weakref
class C:
    def __init__(self, i):
        self.i = i
        self.loop = self
ouch = []
def callback(ignored):
    print('callback', ignored())
    ouch[:] = [wr() for wr in WRs]
Cs = [C(i) for i in range(2)]
WRs = [weakref.ref(c, callback) for c in Cs]
gc.collect()
print(len(ouch))
Cs = None
print(gc.collect())
print(ouch)
