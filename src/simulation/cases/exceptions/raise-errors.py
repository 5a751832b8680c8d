for bad in (1, int, "x"):
    try:
        raise ValueError from bad
    except TypeError as e:
        print(e)
try:
    raise 5
except TypeError as e: print(e)
try:
    raise
except RuntimeError as e: print(e)
class Odd(Exception):
    def __new__(cls): return 5
try:
    raise Odd
except TypeError as e: print(e)
