from contextlib import contextmanager
import weakref

class Resource:
    pass

@contextmanager
def opened():
    resource = Resource()
    yield resource

with opened() as resource:
    ref = weakref.ref(resource)
del resource
print(ref())
