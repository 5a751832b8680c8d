// Part of Lib/dataclasses.py, CPython 3.11 to 3.15, as a program of our own.
/** What is done with instances. */
export function usingSource(minor: number): string {
  const copied =
    minor < 12 ? 'copy.deepcopy(obj)' : 'obj if type(obj) in _atomic else copy.deepcopy(obj)';
  return `
import copy
_atomic = {type(None), *map(type, types_named('Ellipsis NotImplemented')), type(len), type(lambda: 0), *types_named('bool int float str complex bytes type range')}
def fields(class_or_instance):
 try:
  found = getattr(class_or_instance, '__dataclass_fields__')
 except AttributeError:
  raise TypeError('must be called with a dataclass type or instance') from None
 return tuple([f for f in found.values() if f._field_type == 'field'])
def is_dataclass(obj):
 cls = obj if isinstance(obj, type) else type(obj)
 return hasattr(cls, '__dataclass_fields__')
def asdict(obj, *, dict_factory=dict):
 if not hasattr(type(obj), '__dataclass_fields__'):
  raise TypeError('asdict() should be called on dataclass instances')
 return _asdict(obj, dict_factory)
def _asdict(obj, factory):
 if hasattr(type(obj), '__dataclass_fields__'):
  return factory([(f.name, _asdict(getattr(obj, f.name), factory)) for f in fields(obj)])
 if isinstance(obj, tuple) and hasattr(obj, '_fields'):
  return type(obj)(*[_asdict(value, factory) for value in obj])
 if isinstance(obj, (list, tuple)):
  return type(obj)([_asdict(value, factory) for value in obj])
 if isinstance(obj, dict):
  return type(obj)([(_asdict(key, factory), _asdict(value, factory)) for key, value in obj.items()])
 return ${copied}
def astuple(obj, *, tuple_factory=tuple):
 if not hasattr(type(obj), '__dataclass_fields__'):
  raise TypeError('astuple() should be called on dataclass instances')
 return _astuple(obj, tuple_factory)
def _astuple(obj, factory):
 if hasattr(type(obj), '__dataclass_fields__'):
  return factory([_astuple(getattr(obj, f.name), factory) for f in fields(obj)])
 if isinstance(obj, tuple) and hasattr(obj, '_fields'):
  return type(obj)(*[_astuple(value, factory) for value in obj])
 if isinstance(obj, (list, tuple)):
  return type(obj)([_astuple(value, factory) for value in obj])
 if isinstance(obj, dict):
  return type(obj)([(_astuple(key, factory), _astuple(value, factory)) for key, value in obj.items()])
 return ${copied}
def _replace(self, /, **changes):
 for f in getattr(self, '__dataclass_fields__').values():
  if f._field_type == 'classvar':
   continue
  if not f.init:
   if f.name in changes:
    raise ${minor < 13 ? 'ValueError' : 'TypeError'}(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
   continue
  if f.name not in changes:
   if f._field_type == 'initvar' and f.default is MISSING:
    raise ${minor < 13 ? 'ValueError' : 'TypeError'}(f"InitVar {f.name!r} must be specified with replace()")
   changes[f.name] = getattr(self, f.name)
 return self.__class__(**changes)
def replace(obj, /, **changes):
 if not hasattr(type(obj), '__dataclass_fields__'):
  raise TypeError('replace() should be called on dataclass instances')
 return _replace(obj, **changes)
def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
 names, annotations = dict(namespace or {}), {}
 for item in fields:
  if isinstance(item, str):
   item = (item, object)
  annotations[item[0]] = item[1]
  if len(item) == 3:
   names[item[0]] = item[2]
 names['__annotations__'] = annotations
 return dataclass(type(cls_name, bases, names), **options)
`;
}
