class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
b = Loud('b')
a = Loud('a')
b2 = b
items = [Loud('in a list'), {'key': Loud('in a dict')}, (Loud('in a tuple'),)]
print('last line')
# expect: last line
# expect: del b
# expect: del a
# expect: del in a list
# expect: del in a tuple
# expect: del in a dict
