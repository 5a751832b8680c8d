import gc

class Station:
    def __init__(self):
        self.me = self

gc.collect()
gc.disable()
for number in range(5000):
    Station()
print(gc.isenabled())  # expect: False
print(gc.collect())  # expect: 5000
gc.enable()
