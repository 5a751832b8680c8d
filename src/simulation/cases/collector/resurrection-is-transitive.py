import gc
class Cargo:
    def __init__(self):
        self.me = self
class Lazarus:
    resurrected_instances = []
    def __del__(self):
        Lazarus.resurrected_instances.append(self)
gc.collect()
gc.disable()
laz = Lazarus()
cargo = Cargo()
cargo_id = id(cargo)
laz.cargo = cargo
cargo.laz = laz
del laz, cargo
print(gc.collect())
print(len(Lazarus.resurrected_instances))
instance = Lazarus.resurrected_instances.pop()
print(hasattr(instance, "cargo"), id(instance.cargo) == cargo_id)
print(gc.collect())
