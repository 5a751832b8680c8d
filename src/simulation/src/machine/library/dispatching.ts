// Single dispatch of Lib/functools.py, CPython 3.11 to 3.15, as a program of our own.
import type { LibraryPart } from './part.ts';

/** Which of the classes in a registry a class is an instance of: the C3 order with its abstract bases. */
const finding = `
def _merged(orders):
 result = []
 while True:
  orders = [order for order in orders if order]
  if not orders:
   return result
  for order in orders:
   head = order[0]
   if not any(head in other[1:] for other in orders):
    break
  else:
   raise RuntimeError('Inconsistent hierarchy')
  result.append(head)
  for order in orders:
   if order[0] == head:
    del order[0]
def _order(cls, abstract):
 bases = cls.__bases__
 boundary = len(bases)
 while boundary and not hasattr(bases[boundary - 1], '__abstractmethods__'):
  boundary -= 1
 own = [base for base in abstract if issubclass(cls, base) and not any(issubclass(b, base) for b in bases)]
 rest = [base for base in abstract if base not in own]
 explicit, other = list(bases[:boundary]), list(bases[boundary:])
 orders = [_order(base, rest) for base in (*explicit, *own, *other)]
 return _merged([[cls], *orders, explicit, own, other])
def _composed(cls, types):
 bases = set(cls.__mro__)
 types = [typ for typ in types if typ not in bases and hasattr(typ, '__mro__') and issubclass(cls, typ)]
 types = [typ for typ in types if not any(typ != other and typ in other.__mro__ for other in types)]
 wanted = set(types)
 order = []
 for typ in types:
  found = [[base for base in sub.__mro__ if base in wanted] for sub in typ.__subclasses__() if sub not in bases and issubclass(cls, sub)]
  if not found:
   order.append(typ)
  for several in sorted(found, key=len, reverse=True):
   order.extend(base for base in several if base not in order)
 return _order(cls, order)
def _found(cls, registry):
 best = None
 for typ in _composed(cls, registry):
  if best is not None:
   if typ in registry and typ not in cls.__mro__ and best not in cls.__mro__ and not issubclass(best, typ):
    raise RuntimeError(f'Ambiguous dispatch: {best} or {typ}')
   break
  if typ in registry:
   best = typ
 return registry.get(best)
`;

const source = (minor: number) => `
from _library import abc_version, is_union, refuse
from functools import update_wrapper
from types import MappingProxyType
from weakref import WeakKeyDictionary
${finding}
def singledispatch(func):
 registry = {}
 dispatch_cache = WeakKeyDictionary()
 cache_token = None
 def dispatch(cls):
  nonlocal cache_token
  if cache_token is not None:
   current = abc_version()
   if cache_token != current:
    dispatch_cache.clear()
    cache_token = current
  try:
   impl = dispatch_cache[cls]
  except KeyError:
   try:
    impl = registry[cls]
   except KeyError:
    impl = _found(cls, registry)
   dispatch_cache[cls] = impl
  return impl
 def fits(cls):
  if type(cls).__module__ == 'typing' and not is_union(cls):
   refuse('singledispatch with a type of typing')
  return isinstance(cls, type) or is_union(cls) and all(isinstance(arg, type) for arg in cls.__args__)
 def register(cls, func=None):
  nonlocal cache_token
  if fits(cls):
   if func is None:
    return lambda f: register(cls, f)
  else:
   if func is not None:
    raise TypeError(f'Invalid first argument to \`register()\`. {cls!r} is not a class or union type.')
   hints = getattr(cls, '__annotations__', None)
   if not hints:
    raise TypeError(f'Invalid first argument to \`register()\`: {cls!r}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.')
   func = cls
   argname, cls = next(iter(hints.items()))
   if isinstance(cls, str):
    refuse('singledispatch with an annotation that is text')
   if cls is None:
    cls = type(None)
   if not fits(cls):
    ending = 'not all arguments are classes' if is_union(cls) else 'is not a class'
    raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} {ending}.')
  if is_union(cls):
   for arg in cls.__args__:
    registry[arg] = func
  else:
   registry[cls] = func
  if cache_token is None and hasattr(cls, '__abstractmethods__'):
   cache_token = abc_version()
  dispatch_cache.clear()
  return func
 def wrapper(*args, **kw):
  if not args:
   raise TypeError(f'{funcname} requires at least 1 positional argument')
  return dispatch(args[0].__class__)(*args, **kw)
 funcname = getattr(func, '__name__', 'singledispatch function')
 registry[object] = func
 wrapper.register = register
 wrapper.dispatch = dispatch
 wrapper.registry = MappingProxyType(registry)
 wrapper._clear_cache = dispatch_cache.clear
 update_wrapper(wrapper, func)
 return wrapper
class singledispatchmethod:
 def __init__(self, func):
  if not callable(func) and not hasattr(func, '__get__'):
   raise TypeError(f'{func!r} is not callable or a descriptor')
  self.dispatcher = singledispatch(func)
  self.func = func
${minor === 13 ? '  self._method_cache = WeakKeyDictionary()' : ''}
 def register(self, cls, method=None):
  return self.dispatcher.register(cls, func=method)
${minor < 13 ? early : minor === 13 ? cached : late}
 @property
 def __isabstractmethod__(self):
  return getattr(self.func, '__isabstractmethod__', False)
${minor < 14 ? '' : bound(minor)}
`;

const early = `
 def __get__(self, obj, cls=None):
  def _method(*args, **kwargs):
   method = self.dispatcher.dispatch(args[0].__class__)
   return method.__get__(obj, cls)(*args, **kwargs)
  _method.__isabstractmethod__ = self.__isabstractmethod__
  _method.register = self.register
  update_wrapper(_method, self.func)
  return _method
`;

const cached = `
 def __get__(self, obj, cls=None):
  if self._method_cache is not None:
   try:
    return self._method_cache[obj]
   except TypeError:
    self._method_cache = None
   except KeyError:
    pass
  dispatch = self.dispatcher.dispatch
  funcname = getattr(self.func, '__name__', 'singledispatchmethod method')
  def _method(*args, **kwargs):
   if not args:
    raise TypeError(f'{funcname} requires at least 1 positional argument')
   return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
  _method.__isabstractmethod__ = self.__isabstractmethod__
  _method.register = self.register
  update_wrapper(_method, self.func)
  if self._method_cache is not None:
   self._method_cache[obj] = _method
  return _method
`;

const late = `
 def __get__(self, obj, cls=None):
  return _singledispatchmethod_get(self, obj, cls)
`;

/** What a method gives on 3.14 and later. */
const bound = (minor: number) => `
class _singledispatchmethod_get:
 def __init__(self, unbound, obj, cls):
  self._unbound = unbound
  self._dispatch = unbound.dispatcher.dispatch
  self._obj = obj
  self._cls = cls
${
  minor === 14
    ? `  for name in ('__module__', '__doc__'):
   try:
    setattr(self, name, getattr(unbound.func, name))
   except AttributeError:
    pass`
    : `  if obj is None:
   refuse('singledispatchmethod of a class')`
}
 def __call__(self, /, *args, **kwargs):
  if not args:
   name = getattr(self._unbound.func, '__name__', 'singledispatchmethod method')
   raise TypeError(f'{name} requires at least 1 positional argument')
  method = self._dispatch(args[0].__class__)
  return method.__get__(self._obj, self._cls)(*args, **kwargs)
 def __getattr__(self, name):
  if name not in {'__name__', '__qualname__', '__isabstractmethod__', '__annotations__', '__type_params__'}:
   raise AttributeError
  return getattr(self._unbound.func, name)
 @property
 def __wrapped__(self):
  return self._unbound.func
 @property
 def register(self):
  return self._unbound.register
`;

/** The part of functools that chooses a function by the class of its argument. */
export const dispatchingPart: LibraryPart = {
  names: 'singledispatch singledispatchmethod',
  source,
};
