import gc

class Station:
    def __init__(self, name):
        self.name = name

def in_order(generation):
    things = gc.get_objects(generation)
    return [thing.name for thing in things if isinstance(thing, Station)]

def patrol():
    harbour = Station('harbour')
    tower = Station('tower')
    bridge = Station('bridge')
    harbour.next = tower
    tower.next = bridge
    bridge.next = harbour
    del harbour, tower
    print(in_order(0))  # expect: ['harbour', 'tower', 'bridge']
    gc.collect()
    print(in_order(2))  # expect: ['bridge', 'harbour', 'tower']

gc.collect()
patrol()
