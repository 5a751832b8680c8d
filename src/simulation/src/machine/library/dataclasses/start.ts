// Part of Lib/dataclasses.py, CPython 3.11 to 3.15, as a program of our own.
/** The classes that the decorator uses, and `field`. */
export function startSource(minor: number): string {
  // What a field is documented with, from 3.14 on.
  const [slot, parameter, passed] = minor < 14 ? ['', '', ''] : ["'doc', ", ', doc=None', ', doc'];
  return `
from _library import create, replaced, shown as _text, types_named
from functools import _recursive_repr
class _MISSING_TYPE:
 pass
MISSING = _MISSING_TYPE()
class _HAS_DEFAULT_FACTORY_CLASS:
 def __repr__(self):
  return '<factory>'
_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
class _KW_ONLY_TYPE:
 pass
KW_ONLY = _KW_ONLY_TYPE()
class FrozenInstanceError(AttributeError):
 pass
class InitVar:
 __slots__ = ('type',)
 def __init__(self, type):
  self.type = type
 def __repr__(self):
  name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
  return f'dataclasses.InitVar[{name}]'
 def __class_getitem__(cls, type):
  return InitVar(type)
class Field:
 __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', ${slot}'_field_type')
 def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only${passed}):
  self.name = None
  self.type = None
  self.default = default
  self.default_factory = default_factory
  self.init = init
  self.repr = repr
  self.hash = hash
  self.compare = compare
  self.metadata = {} if metadata is None else metadata
  self.kw_only = kw_only
${slot && '  self.doc = doc\n'}  self._field_type = None
 def __set_name__(self, owner, name):
  func = getattr(type(self.default), '__set_name__', None)
  if func:
   func(self.default, owner, name)
class _Params:
 __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')
def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING${parameter}):
 if default is not MISSING and default_factory is not MISSING:
  raise ValueError('cannot specify both default and default_factory')
 return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only${passed})
def _tuple(name, fields):
 return '(' + ''.join([f'{name}.{f.name},' for f in fields]) + ')'
def _add(cls, name, value, overwrites=True):
 if name in cls.__dict__ and not overwrites:
  return True
 setattr(cls, name, value)
 return False
`;
}
