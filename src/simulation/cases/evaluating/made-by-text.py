ops = {}
for name, expr in [('add', 'a + b'), ('mul', 'a * b')]:
    exec(f'def {name}(a, b):\n    "docs of {name}"\n    return {expr}', ops)
print(ops['add'](2, 3), ops['mul'](2, 3), ops['add'].__doc__, ops['add'].__name__)
T = '''
class {name}:
    __slots__ = {fields!r}
    def __init__(self, {args}):
{body}
    def __repr__(self): return '{name}(' + ', '.join(repr(getattr(self, f)) for f in self.__slots__) + ')'
'''
f = ('x', 'y')
ns = {'__name__': 'made'}
exec(T.format(name='Point', fields=f, args=', '.join(f), body='\n'.join(f'        self.{n} = {n}' for n in f)), ns)
print(ns['Point'](1, 2), ns['Point'].__module__)
ns = {}
exec('class A: pass', ns)
print(ns['A'], ns['A'].__module__)
