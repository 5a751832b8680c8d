class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
def numbers():
    local = Loud('of the generator')
    yield 1
    yield 2
a = Loud('a')
g = numbers()
print(next(g))
# expect: 1
# expect: del a
# expect: del of the generator
