# A generator takes the names of its function when it is made; its own may be changed.
def made():
    yield


class Holder:
    def method(self):
        yield


first = made()
made.__name__ = 'renamed'
made.__qualname__ = 'Some.where'
second = made()
for source in first, second, Holder().method(), (x for x in ()):
    print(source.__name__, source.__qualname__, source.gi_code.co_name)
first.__name__ = 'mine'
first.__qualname__ = 'All.mine'
print(first.__name__, first.__qualname__)
for value in 1, None:
    try:
        first.__name__ = value
    except TypeError as error:
        print(error)
for name in 'gi_running', 'gi_frame', 'gi_yieldfrom', 'other':
    try:
        setattr(first, name, True)
    except AttributeError as error:
        print(error)
print(first.gi_yieldfrom, hasattr(first, '__next__'), hasattr(first, '__len__'))
print(iter(first) is first)
