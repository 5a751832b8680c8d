import gc

class Station:
    pass

class Keeper(Station):
    def __del__(self):
        saved.append(self)

def patrol():
    keeper, tower, pier = Keeper(), Station(), Station()
    keeper.next = tower
    tower.next = keeper
    pier.next = pier
    pier.view = tower

saved = []
patrol()
print(gc.collect())  # expect: 1
