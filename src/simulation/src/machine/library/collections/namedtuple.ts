// namedtuple of Lib/collections/__init__.py, CPython 3.11 to 3.15, as a program of our own.
/** The source of namedtuple. */
export function namedtupleSource(minor: number): string {
  const unexpected = minor >= 13 ? 'TypeError' : 'ValueError';
  const replacing = minor >= 13 ? " space['__replace__'] = _replace\n" : '';
  return `
from _library import create
from _collections import _tuplegetter
_keywords = ('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield').split()
def _checked(typename, names, rename):
 if rename:
  seen = set()
  for index, name in enumerate(names):
   if not name.isidentifier() or name in _keywords or name.startswith('_') or name in seen:
    names[index] = f'_{index}'
   seen.add(name)
 for name in [typename] + names:
  if not name.isidentifier():
   raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
  if name in _keywords:
   raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
 seen = set()
 for name in names:
  if name.startswith('_') and not rename:
   raise ValueError(f'Field names cannot start with an underscore: {name!r}')
  if name in seen:
   raise ValueError(f'Encountered duplicate field name: {name!r}')
  seen.add(name)
def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
 if isinstance(field_names, str):
  field_names = field_names.replace(',', ' ').split()
 names = list(map(str, field_names))
 typename = str(typename)
 _checked(typename, names, rename)
 field_defaults = {}
 if defaults is not None:
  defaults = tuple(defaults)
  if len(defaults) > len(names):
   raise TypeError('Got more default values than field names')
  field_defaults = dict(reversed(list(zip(reversed(names), reversed(defaults)))))
 names = tuple(map(str, names))
 count = len(names)
 shown = '(' + ', '.join([f'{name}=%r' for name in names]) + ')'
 new = tuple.__new__
 line = ', '.join(names)
 made = create(f'def __new__(_cls, {line}):\\n return _tuple_new(_cls, ({line}{"," if count == 1 else ""}))\\nreturn __new__', ('_tuple_new',), (new,), typename)
 if defaults is not None:
  made.__defaults__ = defaults
 @classmethod
 def _make(cls, iterable):
  result = new(cls, iterable)
  if len(result) != count:
   raise TypeError(f'Expected {count} arguments, got {len(result)}')
  return result
 def _replace(self, /, **kwds):
  result = self._make([kwds.pop(name, value) for name, value in zip(names, self)])
  if kwds:
   raise ${unexpected}(f'Got unexpected field names: {list(kwds)!r}')
  return result
 def __repr__(self):
  return self.__class__.__name__ + shown % self[:]
 def _asdict(self):
  return dict(zip(self._fields, self))
 def __getnewargs__(self):
  return tuple(self)
 space = {'__doc__': f'{typename}({line})', '__slots__': (), '_fields': names, '_field_defaults': field_defaults, '__new__': made, '_make': _make}
${replacing} space['_replace'] = _replace
 space['__repr__'] = __repr__
 space['_asdict'] = _asdict
 space['__getnewargs__'] = __getnewargs__
 space['__match_args__'] = names
 for index, name in enumerate(names):
  space[name] = _tuplegetter(index, f'Alias for field number {index}')
 result = type(typename, (tuple,), space)
 result.__module__ = '__main__' if module is None else module
 return result
`;
}
