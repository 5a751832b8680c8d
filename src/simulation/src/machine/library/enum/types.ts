// EnumType of Lib/enum.py, CPython 3.11 to 3.15, as a program of our own.
const contains = (minor: number) =>
  minor === 11
    ? `  if not isinstance(value, Enum):
   raise TypeError(f"unsupported operand type(s) for 'in': '{type(value).__qualname__}' and '{cls.__class__.__qualname__}'")
  return isinstance(value, cls) and value._name_ in cls._member_map_`
    : `  if isinstance(value, cls):
   return True
  try:
   return value in cls._value2member_map_
  except TypeError:
   return value in [member._value_ for member in cls._member_map_.values()]`;

const missing = (minor: number) =>
  minor > 11
    ? ''
    : ` def __getattr__(cls, name):
  raise AttributeError(name)
`;

/** The source of the metaclass of enums. */
export const enumType = (minor: number) => `
Enum = ReprEnum = None
class EnumType(type):
 _is_flag_ = False
 @classmethod
 def __prepare__(metacls, cls, bases, **kwds):
  for base in bases:
   if isinstance(base, EnumType) and base._member_names_:
    raise TypeError(f'<enum {cls!r}> cannot extend {base!r}')
  names = EnumDict()
  names._cls_name = cls
  first = bases[-1] if bases else None
  names._generate = first._generate_next_value_ if isinstance(first, EnumType) else None
  return names
 def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
  members = [(name, classdict[name]) for name in classdict._member_names]
  ignored = classdict._ignore
  plain = {name: value for name, value in classdict.items() if name not in classdict._member_names and name not in ignored and name != '_ignore_'}
  plain['_member_names_'] = []
  plain['_member_map_'] = {}
  plain['_value2member_map_'] = {}
  made = super().__new__(metacls, cls, bases, plain, **kwds)
  data = [base for base in made.__mro__ if base in (int, str, float, tuple, bytes)]
  kind = data[0] if data else object
  for base in made.__mro__[1:]:
   if not data and not isinstance(base, EnumType) and base is not object and '__new__' in base.__dict__:
    kind = base
  made._member_type_ = kind
  if Enum is None or ReprEnum is None:
   return made
  if bases and isinstance(bases[-1], EnumType):
   first = bases[-1]
   if ReprEnum in bases:
    if '__format__' not in plain:
     made.__format__ = plain['__format__'] = kind.__format__
    if '__str__' not in plain:
     made.__str__ = plain['__str__'] = kind.__repr__ if kind.__str__ is object.__str__ else kind.__str__
   for method in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
    if method not in plain and getattr(made, method) in (getattr(kind, method), getattr(object, method)):
     setattr(made, method, getattr(first, method))
   if made._is_flag_ and kind is not object:
    for method in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
     if method not in plain:
      setattr(made, method, getattr(Flag, method))
   if boundary is not None:
    made._boundary_ = boundary
   if made._is_flag_:
    mask = singles = 0
    for name, value in members:
     if isinstance(value, int):
      mask |= value
      if _bit(value):
       singles |= value
    made._flag_mask_ = mask
    made._singles_mask_ = singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
  new = plain.get('__new__') or getattr(made, '_new_member_', None)
  for name, value in members:
   args = value if isinstance(value, tuple) and kind is not tuple else (value,)
   if kind is tuple:
    args = (args[0],) if '__new__' not in plain else args
   if new is not None:
    item = new(made, *args)
   elif kind is object:
    item = object.__new__(made)
   else:
    item = kind.__new__(made, *args)
   if not hasattr(item, '_value_'):
    if kind is object:
     item._value_ = value
    else:
     try:
      item._value_ = kind(*args)
     except Exception as error:
      raise TypeError('_value_ not set in __new__, unable to create it') from None
   found = item._value_
   item._name_ = name
   item.__objclass__ = made
   item.__init__(*args)
   item._sort_order_ = len(made._member_names_)
   known = None
   try:
    known = made._value2member_map_.get(found)
   except TypeError:
    for other in made._member_map_.values():
     if other._value_ == found:
      known = other
      break
   if known is not None:
    item = known
   else:
    if not made._is_flag_ or isinstance(found, int) and _bit(found):
     made._member_names_.append(name)
    try:
     made._value2member_map_[found] = item
    except TypeError:
     pass
   made._member_map_[name] = item
   type.__setattr__(made, name, item)
  if '__new__' in plain:
   made._new_member_ = plain['__new__']
  type.__setattr__(made, '__new__', Enum.__new__)
  return made
 def __bool__(cls):
  return True
 def __call__(cls, value, *names, module=None, qualname=None, type=None, start=1, boundary=None):
  if cls._member_map_:
   if names:
    value = (value,) + names
   return cls.__new__(cls, value)
  if not names and type is None:
   ${minor >= 12 ? "raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create a new, empty, enum')" : 'return cls.__new__(cls, value)'}
  return _functional(cls, value, names[0] if names else (), type, start, boundary)
 def __contains__(cls, value):
${contains(minor)}
${missing(minor)} def __delattr__(cls, attr):
  if attr in cls._member_map_:
   raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
  super().__delattr__(attr)
 def __dir__(cls):
  shown = set(['__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] + cls._member_names_)
  if '_new_member_' in cls.__dict__:
   shown.add('__new__')
  if cls._member_type_ is not object:
   shown |= set(dir(cls._member_type_))
  if cls.__init_subclass__ is not object.__init_subclass__:
   shown.add('__init_subclass__')
  return sorted(shown)
 def __getitem__(cls, name):
  return cls._member_map_[name]
 def __iter__(cls):
  return (cls._member_map_[name] for name in cls._member_names_)
 def __reversed__(cls):
  return (cls._member_map_[name] for name in reversed(cls._member_names_))
 def __len__(cls):
  return len(cls._member_names_)
 @property
 def __members__(cls):
  return MappingProxyType(cls._member_map_)
 def __repr__(cls):
  return f'<{"flag" if cls._is_flag_ else "enum"} {cls.__name__!r}>'
 def __setattr__(cls, name, value):
  if name in cls.__dict__.get('_member_map_', {}):
   raise AttributeError(f'cannot reassign member {name!r}')
  super().__setattr__(name, value)
EnumMeta = EnumType
def _functional(base, name, names, mixin, start, boundary):
 if isinstance(names, str):
  names = names.replace(',', ' ').split()
 bases = (base,) if mixin is None else (mixin, base)
 space = EnumType.__prepare__(name, bases)
 if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
  words, names, last = names, [], []
  for count, word in enumerate(words):
   value = base._generate_next_value_(word, start, count, last[:])
   last.append(value)
   names.append((word, value))
 elif isinstance(names, dict):
  names = names.items()
 for word, value in names:
  space[word] = value
 space['__module__'] = '__main__'
 return EnumType(name, bases, space, boundary=boundary)
`;
