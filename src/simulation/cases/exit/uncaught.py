class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
x = Loud('x')
def f():
    local = Loud('local')
    raise ValueError('no')
y = Loud('y')
f()
# expect: del local
# expect: del x
# expect: del y
# raises: ValueError: no
