class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
def fail():
    raise ValueError('no')
a = Loud('a')
print(Loud('argument'), fail())
# expect: del argument
# expect: del a
# raises: ValueError: no
