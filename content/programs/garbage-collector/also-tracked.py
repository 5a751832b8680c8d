import gc

class Station:
    pass

def patrol():
    pass

print(gc.is_tracked(gc), gc.is_tracked(Station), gc.is_tracked(patrol))  # expect: True True True
