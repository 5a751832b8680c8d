import gc

class Station:
    def __init__(self):
        global alive, most
        self.me = self
        alive += 1
        most = max(most, alive)

    def __del__(self):
        global alive
        alive -= 1

gc.collect()
alive = most = 0
for number in range(100000):
    Station()
print(most > 10_000)  # expect: True
# real CPython only
