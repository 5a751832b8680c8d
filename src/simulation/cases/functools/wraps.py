import functools

def logged(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print('call', func.__name__)
        return func(*args, **kwargs)
    return wrapper

@logged
def greet(name, mark='!'):
    """Say hello."""
    return 'hello ' + name + mark

print(greet('you', mark='?'))
print(greet.__name__, greet.__doc__, greet.__wrapped__.__name__, greet.__qualname__)
