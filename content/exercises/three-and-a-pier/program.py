import gc

class Station:
    def __init__(self, name):
        self.name = name

def patrol():
    harbour = Station('harbour')
    tower = Station('tower')
    bridge = Station('bridge')
    pier = Station('pier')
    harbour.next = tower
    tower.next = bridge
    bridge.next = harbour
    pier.next = pier
    del harbour, tower, pier
    print(gc.collect())  # expect: 1

patrol()
