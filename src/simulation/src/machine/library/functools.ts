// The parts of Lib/functools.py, CPython 3.11 to 3.15, that are in Python, as programs of our own.
import { dispatchingPart } from './dispatching.ts';
import type { LibraryPart } from './part.ts';

const updating = (minor: number) => {
  const annotations = minor < 14 ? '__annotations__' : '__annotate__';
  const parameters = minor < 12 ? '' : ", '__type_params__'";
  return `
from functools import partial
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '${annotations}'${parameters})
WRAPPER_UPDATES = ('__dict__',)
def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
 for name in assigned:
  try:
   value = getattr(wrapped, name)
  except AttributeError:
   pass
  else:
   setattr(wrapper, name, value)
 for name in updated:
  getattr(wrapper, name).update(getattr(wrapped, name, {}))
 wrapper.__wrapped__ = wrapped
 return wrapper
def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
 return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)
`;
};

const ordering = () => `
def _derived(name, root, negated, joined):
 def compare(self, other):
  result = getattr(type(self), root)(self, other)
  if result is NotImplemented:
   return result
  if joined is None:
   return not result
  if negated:
   result = not result
  return result or self == other if joined else result and self != other
 compare.__name__ = name
 return compare
_derivations = {
 '__lt__': (('__gt__', True, False), ('__le__', False, True), ('__ge__', True, None)),
 '__le__': (('__ge__', True, True), ('__lt__', False, False), ('__gt__', True, None)),
 '__gt__': (('__lt__', True, False), ('__ge__', False, True), ('__le__', True, None)),
 '__ge__': (('__le__', True, True), ('__gt__', False, False), ('__lt__', True, None)),
}
def total_ordering(cls):
 roots = {name for name in _derivations if getattr(cls, name, None) is not getattr(object, name, None)}
 if not roots:
  raise ValueError('must define at least one ordering operation: < > <= >=')
 root = '__lt__' if '__lt__' in roots else max(roots)
 for name, negated, joined in _derivations[root]:
  if name not in roots:
   setattr(cls, name, _derived(name, root, negated, joined))
 return cls
`;

const caching = () => `
from functools import _lru_cache_wrapper, update_wrapper
class _CacheInfo(tuple):
 __slots__ = ()
 _fields = ('hits', 'misses', 'maxsize', 'currsize')
 hits = property(lambda self: self[0])
 misses = property(lambda self: self[1])
 maxsize = property(lambda self: self[2])
 currsize = property(lambda self: self[3])
 def __new__(cls, *values):
  return tuple.__new__(cls, values)
 def __repr__(self):
  return f'CacheInfo(hits={self[0]!r}, misses={self[1]!r}, maxsize={self[2]!r}, currsize={self[3]!r})'
 def _asdict(self):
  return dict(zip(self._fields, self))
_CacheInfo.__name__ = 'CacheInfo'
def lru_cache(maxsize=128, typed=False):
 if isinstance(maxsize, int):
  if maxsize < 0:
   maxsize = 0
 elif callable(maxsize) and isinstance(typed, bool):
  user_function, maxsize = maxsize, 128
  wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
  wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
  return update_wrapper(wrapper, user_function)
 elif maxsize is not None:
  raise TypeError('Expected first argument to be an integer, a callable, or None')
 def decorating_function(user_function):
  wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
  wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
  return update_wrapper(wrapper, user_function)
 return decorating_function
def cache(user_function, /):
 return lru_cache(maxsize=None)(user_function)
`;

const cachedProperty = () => `
_missing = object()
class cached_property:
 def __init__(self, func):
  self.func = func
  self.attrname = None
  self.__doc__ = func.__doc__
 def __set_name__(self, owner, name):
  if self.attrname is None:
   self.attrname = name
  elif name != self.attrname:
   raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')
 def __get__(self, instance, owner=None):
  if instance is None:
   return self
  if self.attrname is None:
   raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
  try:
   cache = instance.__dict__
  except AttributeError:
   raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
  value = cache.get(self.attrname, _missing)
  if value is _missing:
   value = self.func(instance)
   cache[self.attrname] = value
  return value
`;

/** What dataclasses put around each __repr__ that they make. */
const recursiveRepr = () => `
from functools import update_wrapper
def _recursive_repr(user_function):
 running = set()
 def wrapper(self):
  key = id(self)
  if key in running:
   return '...'
  running.add(key)
  try:
   result = user_function(self)
  finally:
   running.discard(key)
  return result
 return update_wrapper(wrapper, user_function)
`;

const methods = (minor: number) => `
from functools import partial
class partialmethod:
 def __init__(self, func, /, *args, **keywords):
  if not callable(func) and not hasattr(func, '__get__'):
   raise TypeError(f'{func!r} is not callable or a descriptor')
  self.func = func
  self.args = args
  self.keywords = keywords
 def __get__(self, obj, cls=None):
  get = getattr(self.func, '__get__', None)
  if get is not None:
   bound = get(obj, cls)
   if bound is not self.func:
    result = partial(bound, *self.args, **self.keywords)
    try:
     result.__self__ = bound.__self__
    except AttributeError:
     pass
    return result
  def _method(cls_or_self, /, *args, **keywords):
   keywords = {**self.keywords, **keywords}
   return self.func(cls_or_self, *self.args, *args, **keywords)
  _method.__isabstractmethod__ = self.__isabstractmethod__
  _method.${minor < 13 ? '_partialmethod' : '__partialmethod__'} = self
  return _method.__get__(obj, cls)
 @property
 def __isabstractmethod__(self):
  return getattr(self.func, '__isabstractmethod__', False)
`;

/** The parts of functools that are in Python. */
export const functoolsParts: readonly LibraryPart[] = [
  { names: 'update_wrapper wraps WRAPPER_ASSIGNMENTS WRAPPER_UPDATES', source: updating },
  { names: 'total_ordering', source: ordering },
  { names: 'lru_cache cache', source: caching },
  { names: 'cached_property', source: cachedProperty },
  dispatchingPart,
  { names: 'partialmethod', source: methods },
  { names: '_recursive_repr', source: recursiveRepr },
];
