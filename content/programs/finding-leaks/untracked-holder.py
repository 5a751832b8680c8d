import gc

def holds(holder, thing):
    return any(found is holder for found in gc.get_referrers(thing))

def readings():
    title = str(2026)
    reading = (title, 7)
    series = [title, 7]
    print(gc.is_tracked(reading), holds(reading, title))  # expect: False False
    print(gc.is_tracked(series), holds(series, title))  # expect: True True

readings()
