import gc
class A:
    def __init__(self):
        self.me = self
class Lazarus(A):
    resurrected = 0
    resurrected_instances = []
    def __del__(self):
        Lazarus.resurrected += 1
        Lazarus.resurrected_instances.append(self)
gc.collect()
gc.disable()
laz = Lazarus()
print(Lazarus.resurrected)
del laz
print(gc.collect())
print(Lazarus.resurrected, len(Lazarus.resurrected_instances))
Lazarus.resurrected_instances.clear()
print(Lazarus.resurrected)
print(gc.collect())
print(Lazarus.resurrected)
gc.enable()
