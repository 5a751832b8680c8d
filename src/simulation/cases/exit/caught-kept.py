class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
def f():
    local = Loud('local')
    raise ValueError('no')
try:
    f()
except ValueError as error:
    kept = error
a = Loud('a')
print('end')
# expect: end
# expect: del a
# expect: del local
