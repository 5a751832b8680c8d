// What a course uses of Lib/enum.py, CPython 3.11 to 3.15, as a program of our own.
import type { LibraryPart } from './part.ts';

const source = () => `
class auto:
 def __init__(self, value=None):
  self.value = value
class _Names(dict):
 def __init__(self):
  super().__init__()
  self._member_names = []
  self._values = []
 def __setitem__(self, key, value):
  if key.startswith('_') and key.endswith('_') or hasattr(value, '__get__') or hasattr(value, '__set__'):
   super().__setitem__(key, value)
   return
  if key in self._member_names:
   raise TypeError(f'{key!r} already defined as {self[key]!r}')
  if isinstance(value, auto):
   generate = self.get('_generate_next_value_')
   if generate is None:
    value = _next(self._kind, key, len(self._member_names) + 1, self._values)
   else:
    generate = getattr(generate, '__func__', generate)
    value = generate(key, 1, len(self._member_names), self._values[:])
  self._member_names.append(key)
  self._values.append(value)
  super().__setitem__(key, value)
def _next(kind, name, count, values):
 if kind == 'str':
  return name.lower()
 if kind == 'flag':
  highest = max([value for value in values if isinstance(value, int)], default=0)
  return 1 << highest.bit_length()
 return max([value for value in values if isinstance(value, int)], default=0) + 1
class EnumType(type):
 @classmethod
 def __prepare__(metacls, name, bases, **kwds):
  names = _Names()
  names._kind = 'flag' if any([getattr(base, '_is_flag_', False) for base in bases]) else 'str' if any([issubclass(base, str) for base in bases]) else 'int'
  for base in bases:
   if getattr(base, '_member_names_', None):
    raise TypeError(f'<enum {name!r}> cannot extend {base!r}')
   generate = base.__dict__.get('_generate_next_value_')
   if generate is not None:
    names['_generate_next_value_'] = generate
  return names
 def __new__(metacls, name, bases, names, **kwds):
  members = names._member_names
  values = {member: names[member] for member in members}
  plain = {key: value for key, value in names.items() if key not in values}
  plain['_member_names_'] = []
  plain['_member_map_'] = {}
  plain['_value2member_map_'] = {}
  cls = super().__new__(metacls, name, bases, plain)
  data = [base for base in cls.__mro__ if base in (int, str, float, tuple)]
  if bases:
   for method in ('__repr__', '__str__', '__format__'):
    if method not in plain and getattr(cls, method) in (getattr(data[0] if data else object, method), getattr(object, method)):
     type.__setattr__(cls, method, getattr(bases[-1], method))
  for member in members:
   value = values[member]
   args = value if isinstance(value, tuple) else (value,)
   own = plain.get('__new__')
   if own is not None:
    item = own(cls, *args)
   elif data:
    item = data[0].__new__(cls, *args)
   else:
    item = object.__new__(cls)
   if not hasattr(item, '_value_'):
    item._value_ = data[0](*args) if data and own is None else value
   item._name_ = member
   item.__objclass__ = cls
   item._sort_order_ = len(cls._member_names_)
   if '__init__' in plain:
    item.__init__(*args)
   known = None
   for other in cls._member_map_.values():
    if other._value_ == item._value_:
     known = other
     break
   if known is not None:
    item = known
   else:
    cls._member_names_.append(member)
    try:
     cls._value2member_map_[item._value_] = item
    except TypeError:
     pass
   cls._member_map_[member] = item
   type.__setattr__(cls, member, item)
  return cls
 def __call__(cls, value, *args, **kwds):
  if not cls._member_map_:
   return _functional(cls, value, *args, **kwds)
  if type(value) is cls:
   return value
  try:
   return cls._value2member_map_[value]
  except KeyError:
   pass
  except TypeError:
   for member in cls._member_map_.values():
    if member._value_ == value:
     return member
  found = cls._missing_(value)
  if isinstance(found, cls):
   return found
  raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
 def __getitem__(cls, name):
  return cls._member_map_[name]
 def __iter__(cls):
  return (cls._member_map_[name] for name in cls._member_names_)
 def __reversed__(cls):
  return (cls._member_map_[name] for name in reversed(cls._member_names_))
 def __len__(cls):
  return len(cls._member_names_)
 def __bool__(cls):
  return True
 def __contains__(cls, value):
  if isinstance(value, cls):
   return True
  return value in cls._value2member_map_
 def __repr__(cls):
  return f'<{"flag" if cls._is_flag_ else "enum"} {cls.__name__!r}>'
 def __setattr__(cls, name, value):
  if name in cls.__dict__.get('_member_map_', {}):
   raise AttributeError(f'cannot reassign member {name!r}')
  super().__setattr__(name, value)
 def __delattr__(cls, name):
  if name in cls.__dict__.get('_member_map_', {}):
   raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
  super().__delattr__(name)
 @property
 def __members__(cls):
  return dict(cls._member_map_)
EnumMeta = EnumType
def _functional(base, name, names, start=1):
 if isinstance(names, str):
  names = names.replace(',', ' ').split()
 space = EnumType.__prepare__(name, (base,))
 for at, item in enumerate(names, start):
  if isinstance(item, str):
   space[item] = at
  else:
   space[item[0]] = item[1]
 return EnumType(name, (base,), space)
class Enum(metaclass=EnumType):
 _is_flag_ = False
 @classmethod
 def _missing_(cls, value):
  return None
 @property
 def name(self):
  return self._name_
 @property
 def value(self):
  return self._value_
 def __repr__(self):
  return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'
 def __str__(self):
  return f'{self.__class__.__name__}.{self._name_}'
 def __format__(self, spec):
  return str.__format__(str(self), spec)
 def __hash__(self):
  return hash(self._name_)
 def __reduce_ex__(self, proto):
  return self.__class__, (self._value_,)
 def __copy__(self):
  return self
 def __deepcopy__(self, memo):
  return self
class IntEnum(int, Enum):
 def __str__(self):
  return int.__repr__(self)
 def __format__(self, spec):
  return int.__format__(self, spec)
class StrEnum(str, Enum):
 def __str__(self):
  return str.__str__(self)
 def __format__(self, spec):
  return str.__format__(self, spec)
class Flag(Enum):
 _is_flag_ = True
 @classmethod
 def _missing_(cls, value):
  known = 0
  for member in cls:
   known |= member._value_
  if not isinstance(value, int) or value & ~known:
   raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
  made = object.__new__(cls)
  names = [member._name_ for member in cls if member._value_ & value]
  made._name_ = '|'.join(names) if names else None
  made._value_ = value
  return cls._value2member_map_.setdefault(value, made)
 def __or__(self, other):
  return self.__class__(self._value_ | other._value_) if isinstance(other, self.__class__) else NotImplemented
 def __and__(self, other):
  return self.__class__(self._value_ & other._value_) if isinstance(other, self.__class__) else NotImplemented
 def __xor__(self, other):
  return self.__class__(self._value_ ^ other._value_) if isinstance(other, self.__class__) else NotImplemented
 def __invert__(self):
  known = 0
  for member in self.__class__:
   known |= member._value_
  return self.__class__(known & ~self._value_)
 def __contains__(self, other):
  return other._value_ & self._value_ == other._value_
 def __bool__(self):
  return bool(self._value_)
 def __iter__(self):
  return iter([member for member in self.__class__ if member._value_ & self._value_])
 def __repr__(self):
  if self._name_ is None:
   return f'<{self.__class__.__name__}: {self._value_!r}>'
  return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'
 def __str__(self):
  return f'{self.__class__.__name__}({self._value_!r})' if self._name_ is None else f'{self.__class__.__name__}.{self._name_}'
def unique(enumeration):
 doubles = [(name, member._name_) for name, member in enumeration._member_map_.items() if name != member._name_]
 if doubles:
  text = ', '.join([f'{alias} -> {name}' for alias, name in doubles])
  raise ValueError(f'duplicate values found in {enumeration!r}: {text}')
 return enumeration
`;

/** The parts of enum. */
export const enumParts: readonly LibraryPart[] = [
  { names: 'Enum IntEnum StrEnum Flag EnumType EnumMeta auto unique', source },
];
