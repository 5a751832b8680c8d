import gc

class Station:
    def __init__(self, name):
        self.name = name

def patrol():
    harbour = Station('harbour')
    tower = Station('tower')
    pier = Station('pier')
    harbour.next = tower
    tower.next = harbour
    return pier

gc.collect()
kept = patrol()
print(gc.collect(), kept.name)
