import weakref
not_an_iterator = lambda: 0
class A:
    def __iter__(self):
        return weakref.proxy(not_an_iterator)
try:
    list(A())
except TypeError as e:
    print(e)
