class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
def make():
    kept = Loud('in a cell')
    def inner():
        return kept
    return inner
def default(value=Loud('a default')):
    return value
f = make()
a = Loud('a')
# expect: del a
# expect: del a default
# expect: del in a cell
