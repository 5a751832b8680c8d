import weakref

class Node:
    pass

a, b, c = Node(), Node(), Node()
first = weakref.finalize(a, print, 'first')
second = weakref.finalize(b, print, 'second')
third = weakref.finalize(c, print, 'third')
third.atexit = False
print(first.atexit, third.atexit)
print('end of program')
