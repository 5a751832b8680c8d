import weakref
arr = [4, 5, 6]
def iterator_func():
    yield from arr
it = iterator_func()
class IteratesWeakly:
    def __iter__(self):
        return weakref.proxy(it)
print(list(IteratesWeakly()))
