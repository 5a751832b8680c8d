def f():
    """first

    second
      third
    """
def g(): 'short'
def h(): 1
print(repr(f.__doc__), g.__doc__, h.__doc__)
