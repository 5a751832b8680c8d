class B: pass
class C(B):
    def __getattr__(self, name):
        if name == 'foo':
            return ('getattr', name)
        raise AttributeError
    def __setattr__(self, name, value):
        if name == 'foo':
            self.setattr = (name, value)
        else:
            return B.__setattr__(self, name, value)
    def __delattr__(self, name):
        if name == 'foo':
            self.delattr = name
        else:
            return B.__delattr__(self, name)
    def __getitem__(self, key):
        return ('getitem', key)
    def __setitem__(self, key, value):
        self.setitem = (key, value)
    def __delitem__(self, key):
        self.delitem = key
a = C()
print(a.foo)
a.foo = 12
print(a.setattr)
del a.foo
print(a.delattr, a[12])
a[12] = 21
print(a.setitem)
del a[12]
print(a.delitem, a[0:10])
a[0:10] = 'foo'
print(a.setitem)
del a[0:10]
print(a.delitem)
