import sys
def ret():
    try: raise ValueError
    except ValueError: return "r"
    finally: print("fin")
print(ret())
def swallow():
    for i in range(3):
        try: raise ValueError(i)
        except ValueError as e: continue
        finally: print("f", i)
    return sys.exc_info()
print(swallow())
try:
    try: raise ValueError
    except (KeyError, ValueError) as e:
        del e
        raise TypeError("new")
except TypeError as e: print(repr(e), repr(e.__context__))
try: print(e)
except NameError as x: print(x)
