def f(n):
    return 10 % n
f(2)
f(0.0)
# raises: ZeroDivisionError: division by zero
