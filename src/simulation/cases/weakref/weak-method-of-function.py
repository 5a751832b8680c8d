import weakref

def plain():
    pass

try:
    weakref.WeakMethod(plain)
except TypeError as error:
    print('bound method' in str(error))
