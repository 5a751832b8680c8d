# The `__self__` of a builtin function is its module, that of a method its object.
import builtins
import weakref

print(len.__self__ is builtins, print.__self__.__name__, [1].append.__self__)
for function in (len, [].append):
    try:
        weakref.WeakMethod(function)
    except TypeError as error:
        print(error)
