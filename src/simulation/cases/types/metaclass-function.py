marker = object()
def func(*args, **kwargs):
    print(args[0], args[1], kwargs, sorted(k for k in args[2] if not k.startswith('__')))
    return marker
class X(metaclass=func):
    a = 1
class Y(object, metaclass=func, extra=3):
    b = 2
print(X is marker, Y is marker)
