// Lib/copy.py, CPython 3.11 to 3.15, as a program of our own.
import type { LibraryPart } from './part.ts';

function source(minor: number): string {
  const early = minor < 14;
  const shallow = early
    ? `
 copier = _copiers.get(cls)
 if copier:
  return copier(x)`
    : `
 if cls in _immutable:
  return x
 if cls in _containers:
  return cls.copy(x)`;
  const known = `
 d = id(x)
 if memo is None:
  memo = {}
 else:
  y = memo.get(d, _nil)
  if y is not _nil:
   return y`;
  const deep =
    minor < 13
      ? `
 if memo is None:
  memo = {}
 d = id(x)
 y = memo.get(d, _nil)
 if y is not _nil:
  return y
 cls = type(x)`
      : minor < 14
        ? `${known}
 cls = type(x)`
        : `
 cls = type(x)
 if cls in _atomic:
  return x${known}`;
  return `
from _library import call, types_named
from weakref import ref
class Error(Exception):
 pass
error = Error
_immutable = {type(None), *map(type, types_named('Ellipsis NotImplemented')), type(len), type(lambda: 0), ref, *types_named('int float bool complex str tuple bytes frozenset type range slice property${early ? '' : ' super'}')}
_containers = set(types_named('list dict set bytearray'))
_atomic = {type(None), *map(type, types_named('Ellipsis NotImplemented')), type(len), type(lambda: 0), ref, *types_named('int float bool complex bytes str type range property')}
${
  early
    ? `def _same(x):
 return x
_copiers = {cls: _same for cls in _immutable}
for cls in _containers:
 _copiers[cls] = cls.copy
`
    : ''
}_nil = ${minor < 15 ? '[]' : 'None'}
def copy(x):
 cls = type(x)${shallow}
 if issubclass(cls, type):
  return x
 copier = getattr(cls, '__copy__', None)
 if copier is not None:
  return copier(x)
 rv = x.__reduce_ex__(4)
 if isinstance(rv, str):
  return x
 return call(_reconstruct, (x, None) + rv)
def deepcopy(x, memo=None):${deep}
 copier = _deep_copiers.get(cls)
 if copier is not None:
  y = copier(x, memo)
 elif issubclass(cls, type):
  y = x
 else:
  copier = getattr(x, '__deepcopy__', None)
  if copier is not None:
   y = copier(memo)
  else:
   rv = x.__reduce_ex__(4)
   if isinstance(rv, str):
    y = x
   else:
    y = call(_reconstruct, (x, memo) + rv)
 if y is not x:
  memo[d] = y
  _keep_alive(x, memo)
 return y
def _keep_alive(x, memo):
 try:
  memo[id(memo)].append(x)
 except KeyError:
  memo[id(memo)] = [x]
def _deep_same(x, memo):
 return x
def _deep_list(x, memo):
 y = []
 memo[id(x)] = y
 append = y.append
 for item in x:
  append(deepcopy(item, memo))
 return y
def _deep_tuple(x, memo):
 y = [deepcopy(item, memo) for item in x]
 try:
  return memo[id(x)]
 except KeyError:
  pass
 for old, new in zip(x, y):
  if old is not new:
   return tuple(y)
 return x
def _deep_dict(x, memo):
 y = {}
 memo[id(x)] = y
 for key, value in x.items():
  y[deepcopy(key, memo)] = deepcopy(value, memo)
 return y
def _deep_method(x, memo):
 return type(x)(x.__func__, deepcopy(x.__self__, memo))
class _Bound:
 def method(self):
  pass
_deep_copiers = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, type(_Bound().method): _deep_method}
${early ? 'for cls in _atomic:\n _deep_copiers[cls] = _deep_same\n' : ''}
def _reconstruct(x, memo, func, args, state=None, items=None, pairs=None):
 deep = memo is not None
 if deep and args:
  args = ${minor < 15 ? '(deepcopy(item, memo) for item in args)' : '[deepcopy(item, memo) for item in args]'}
 y = call(func, args)
 if deep:
  memo[id(x)] = y
 if state is not None:
  if deep:
   state = deepcopy(state, memo)
  if hasattr(y, '__setstate__'):
   y.__setstate__(state)
  else:
   slots = None
   if isinstance(state, tuple) and len(state) == 2:
    state, slots = state
   if state is not None:
    y.__dict__.update(state)
   if slots is not None:
    for key, value in slots.items():
     setattr(y, key, value)
 if items is not None:
  for item in items:
   if deep:
    item = deepcopy(item, memo)
   y.append(item)
 if pairs is not None:
  for key, value in pairs:
   if deep:
    key = deepcopy(key, memo)
    value = deepcopy(value, memo)
   y[key] = value
 return y
`;
}

const replacing = (minor: number) =>
  minor < 13
    ? ''
    : `
def replace(obj, /, **changes):
 cls = obj.__class__
 func = getattr(cls, '__replace__', None)
 if func is None:
  raise TypeError(f'replace() does not support {cls.__name__} objects')
 return func(obj, **changes)
`;

/** The parts of copy. */
export const copyParts: readonly LibraryPart[] = [
  { names: 'copy deepcopy Error error', source },
  { names: 'replace', source: replacing },
];
