import sys
class A:
    def __len__(self):
        print('len', sys.getrefcount(self)); return 1
    def __iter__(self):
        print('iter', sys.getrefcount(self)); return self
    def __next__(self):
        print('next', sys.getrefcount(self)); raise StopIteration
    def __repr__(self):
        print('repr', sys.getrefcount(self)); return 'A'
    def __eq__(self, o):
        print('eq', sys.getrefcount(self)); return True
    def __getattr__(self, n):
        print('getattr', sys.getrefcount(self)); return 1
    def __index__(self):
        print('index', sys.getrefcount(self)); return 1
    def __format__(self, spec):
        print('format', sys.getrefcount(self)); return 'x'
def f():
    a = A()
    len(a); iter(a); list(a); repr(a); str([a]); a == a; a in [1]; [a].index(1); a.foo; getattr(a, 'bar'); [1, 2][a]; range(a); format(a); f'{a}'
    next(a, None); min(a, default=1); tuple(a); '%s' % a; hex(a)
f()
