def f():
    print(x_local)
    x_local = 1
f()
# raises: UnboundLocalError: cannot access local variable 'x_local' where it is not associated with a value
