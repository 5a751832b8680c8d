import gc, sys
gc.disable()
gc.collect()
def n(): return gc.get_count()[0]
def boom(): raise ValueError("x")
def t():
    gc.collect(); a = n()
    try: boom()
    except ValueError: b = n()
    c = n()
    print(b - a, c - a)
t(); t()
def t2():
    gc.collect(); a = n()
    try: boom()
    except ValueError as e: b = n(); keep = e
    c = n()
    print(b - a, c - a)
t2()
print(gc.collect())
def t3():
    gc.collect(); a = n()
    try: {}["x"]
    except KeyError: b = n()
    try: [].x
    except AttributeError: c = n()
    try: [][1]
    except IndexError: d = n()
    print(b-a, c-a, d-a, n()-a)
t3()
