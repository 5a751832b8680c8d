class Names(dict):
    def __missing__(self, key):
        print('missing', key)
        return key.upper()
print(eval('a + b', {}, Names()))
class Log(dict):
    def __setitem__(self, k, v):
        print('set', k)
        super().__setitem__(k, v)
d = Log()
exec('p = 1\nq = p + 1\ndef r(): pass\nclass S: t = 1\nfor i in range(2): pass\ndel i', {}, d)
print(sorted(d))
