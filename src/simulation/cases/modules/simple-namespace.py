import types
import sys

space = types.SimpleNamespace(a=1, b='two')
print(space, space.a, space == types.SimpleNamespace(b='two', a=1))
space.c = item = []
del space.a
print(space, vars(space), sys.getrefcount(item))
print(hasattr(space, 'a'), space != types.SimpleNamespace(), type(space).__name__)
try:
    space.missing
except AttributeError as error:
    print(error)
del space
print(sys.getrefcount(item))
