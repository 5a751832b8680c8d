# While something is thrown into a delegate, the generators that wait for it are in its chain of frames.
import sys

def names():
    frame = sys._getframe(1)
    while frame.f_code.co_name != 'tell':
        print(frame.f_code.co_name, end=' ')
        frame = frame.f_back
    print()

def inner():
    names()
    try:
        yield
    finally:
        names()

class Other:
    def __iter__(self): return self
    def __next__(self): names()
    def throw(self, error):
        names()

def middle(what):
    yield from what

def tell(act, *args):
    try:
        act(*args)
    except Exception as error:
        print(repr(error))

for make in inner, Other:
    for method in 'send', 'throw', 'close':
        outer = middle(middle(make()))
        tell(next, outer)
        given = {'send': [None], 'throw': [KeyError()], 'close': []}
        tell(getattr(outer, method), *given[method])
