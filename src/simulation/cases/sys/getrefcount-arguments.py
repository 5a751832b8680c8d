import sys
x = []
print(sys.getrefcount(x), sys.getrefcount([]))
for call in (lambda: sys.getrefcount(), lambda: sys.getrefcount(1, 2), lambda: sys.getsizeof()):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: 2 1
# expect: sys.getrefcount() takes exactly one argument (0 given)
# expect: sys.getrefcount() takes exactly one argument (2 given)
# expect: getsizeof() missing required argument 'object' (pos 1)
