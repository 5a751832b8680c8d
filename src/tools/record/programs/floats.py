def floats():
    a = 1.5
    b = a * 2.0
    c = b + a
    b = c = None
    d = a - 0.25
    return d

floats()
