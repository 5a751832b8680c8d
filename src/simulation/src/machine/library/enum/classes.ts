// Enum and the classes made of it, of Lib/enum.py, CPython 3.11 to 3.15, as a program of our own.
/** The source of the classes that enums are made of. */
export const enumClasses = (minor: number) => `
class Enum(metaclass=EnumType):
 @staticmethod
 def _generate_next_value_(name, start, count, last_values):
  if not last_values:
   return start
${
  minor >= 13
    ? `  try:
   return sorted(last_values)[-1] + 1
  except TypeError:
   raise TypeError('unable to sort non-numeric values') from None`
    : `  for value in reversed(last_values):
   try:
    return value + 1
   except TypeError:
    pass
  return start`
}
 def __new__(cls, value):
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
  if not cls._member_map_:
   raise TypeError(f'{cls!r} has no members defined')
  found = cls._missing_(value)
  if isinstance(found, cls) or cls._is_flag_ and isinstance(found, int):
   return found
  if found is None:
   raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
  raise TypeError(f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')
 def __init__(self, *args, **kwds):
  pass
 @classmethod
 def _missing_(cls, value):
  return None
 def _told(name):
  def get(self):
   return getattr(self, f'_{name}_')
  def set(self, value):
   raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
  def delete(self):
   raise AttributeError(f"<enum 'Enum'> cannot delete attribute {name!r}")
  return property(get, set, delete)
 name, value = _told('name'), _told('value')
 def __repr__(self):
  return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'
 def __str__(self):
  return f'{self.__class__.__name__}.{self._name_}'
 def __dir__(self):
  own = ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']
  more = [name for cls in self.__class__.mro() if cls is not object for name in cls.__dict__ if name[0] != '_' and name not in self.__class__._member_map_]
  if self.__class__._member_type_ is not object:
   own += dir(self.__class__._member_type_)
  return sorted(set(own + more))
 def __format__(self, spec):
  return format(str(self), spec)
 def __hash__(self):
  return hash(self._name_)
 def __reduce_ex__(self, proto):
  return self.__class__, (self._value_,)
 def __copy__(self):
  return self
 def __deepcopy__(self, memo):
  return self
class ReprEnum(Enum):
 pass
class IntEnum(int, ReprEnum):
 pass
class StrEnum(str, ReprEnum):
 def __new__(cls, *values):
  if len(values) > 3:
   raise TypeError(f'too many arguments for str(): {values!r}')
  if len(values) == 1 and not isinstance(values[0], str):
   raise TypeError(f'{values[0]!r} is not a string')
  value = str(*values)
  made = str.__new__(cls, value)
  made._value_ = value
  return made
 @staticmethod
 def _generate_next_value_(name, start, count, last_values):
  return name.lower()
class FlagBoundary(StrEnum):
 STRICT = auto()
 CONFORM = auto()
 EJECT = auto()
 KEEP = auto()
STRICT, CONFORM, EJECT, KEEP = FlagBoundary
class Flag(Enum, boundary=STRICT):
 @staticmethod
 def _generate_next_value_(name, start, count, last_values):
  if not count:
   return start if start is not None else 1
  return 2 ** max(last_values).bit_length()
 @classmethod
 def _of(cls, value):
  found = [cls._value2member_map_[bit] for bit in [1 << at for at in range(value.bit_length())] if bit & value & cls._singles_mask_]
  return sorted(found, key=lambda member: member._sort_order_)
 @classmethod
 def _missing_(cls, value):
  if not isinstance(value, int):
   raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
  mask, every, boundary = cls._flag_mask_, cls._all_bits_, cls._boundary_
  if not ~every <= value <= every or value & (every ^ mask):
   if boundary is STRICT:
    most = max(value.bit_length(), mask.bit_length())
    raise ValueError(f'{cls!r} invalid value {value!r}\\n    given {_bits(value, most)}\\n  allowed {_bits(mask, most)}')
   if boundary is CONFORM:
    value &= mask
   elif boundary is EJECT:
    return value
   elif value < 0:
    value += max(every + 1, 2 ** value.bit_length())
  negative = None
  if value < 0:
   negative, value = value, every + 1 + value
  kind = cls._member_type_
  made = object.__new__(cls) if kind is object else kind.__new__(cls, value)
  if not hasattr(made, '_value_'):
   made._value_ = value
  members = cls._of(value)
  covered = value & cls._singles_mask_
  for member in cls._member_map_.values():
   if value & ~cls._singles_mask_ and member not in members and member._value_ and member._value_ & value == member._value_:
    members.append(member)
    covered |= member._value_
  made._name_ = '|'.join([member._name_ for member in members]) if members else None
  if members and value ^ covered:
   made._name_ += f'|{value ^ covered}'
  made = cls._value2member_map_.setdefault(value, made)
  if negative is not None:
   cls._value2member_map_[negative] = made
  return made
 def __contains__(self, other):
  if not isinstance(other, self.__class__):
   raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
  return other._value_ & self._value_ == other._value_
 def __iter__(self):
  for member in self._of(self._value_):
   yield member
 def __len__(self):
  return self._value_.bit_count()
 def __repr__(self):
  if self._name_ is None:
   return f'<{self.__class__.__name__}: {self._value_!r}>'
  return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'
 def __str__(self):
  return f'{self.__class__.__name__}({self._value_!r})' if self._name_ is None else f'{self.__class__.__name__}.{self._name_}'
 def __bool__(self):
  return bool(self._value_)
 def _number(self, other):
  if isinstance(other, self.__class__):
   return other._value_
  if self._member_type_ is not object and isinstance(other, self._member_type_):
   return other
  return NotImplemented
 def __or__(self, other):
  value = self._number(other)
  return value if value is NotImplemented else self.__class__(self._value_ | value)
 def __and__(self, other):
  value = self._number(other)
  return value if value is NotImplemented else self.__class__(self._value_ & value)
 def __xor__(self, other):
  value = self._number(other)
  return value if value is NotImplemented else self.__class__(self._value_ ^ value)
 def __invert__(self):
  if self._boundary_ in (EJECT, KEEP):
   return self.__class__(~self._value_)
  return self.__class__(self._singles_mask_ & ~self._value_)
 __ror__, __rand__, __rxor__ = __or__, __and__, __xor__
def _bits(value, most):
 digits = f'{value & (1 << most) - 1:b}'
 return f'0b{int(value < 0)} {digits.zfill(most)[-most:]}'
type.__setattr__(Flag, '_is_flag_', True)
class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
 pass
def unique(enumeration):
 doubles = [(name, member.name) for name, member in enumeration._member_map_.items() if name != member.name]
 if doubles:
  text = ', '.join([f'{alias} -> {name}' for alias, name in doubles])
  raise ValueError(f'duplicate values found in {enumeration!r}: {text}')
 return enumeration
`;
