def f():
    class In(Exception): pass
    return In
raise f()("x")
