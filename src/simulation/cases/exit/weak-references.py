import weakref
class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
def gone(reference):
    print('gone')
a = Loud('a')
r = weakref.ref(a, gone)
class Watcher:
    def __del__(self):
        print(r() is None)
w = Watcher()
b = Loud('b')
s = weakref.ref(b, gone)
del b
# expect: del b
# expect: gone
# expect: del a
# expect: True
