import gc

class Station:
    pass

def patrol():
    north, south = Station(), Station()
    north.next = south
    south.next = north
    east, west = Station(), Station()
    east.next = west
    west.next = east
    west.across = south
    del south, east, west
    print(gc.collect())  # expect: 2

patrol()
