// What collects the members of an enum while its body runs: EnumDict and auto of Lib/enum.py, CPython
// 3.11 to 3.15, as a program of our own.
/** The source of auto and of the names of an enum's body. */
export const enumNames = (minor: number) => `
class nonmember:
 def __init__(self, value):
  self.value = value
class member:
 def __init__(self, value):
  self.value = value
class auto:
 def __init__(self, value=None):
  self.value = value
 def __repr__(self):
  return f'auto({self.value!r})'
def _bit(value):
 return value > 0 and value & (value - 1) == 0
def _describes(value):
 return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')
class EnumDict(dict):
 def __init__(self):
  super().__init__()
  self._member_names = {}
  self._last_values = []
  self._ignore = []
  self._cls_name = None
 def __setitem__(self, key, value):
  dunder = key[:2] == '__' and key[-2:] == '__' and len(key) > 4
  sunder = not dunder and key[:1] == '_' and key[-1:] == '_' and len(key) > 2
  if sunder:
   if key == '_ignore_':
    value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
    self._ignore = value
   elif key == '_generate_next_value_':
    setattr(self, '_generate', getattr(value, '__func__', value))
    value = staticmethod(self._generate)
   elif key not in ('_order_', '_missing_', '_iter_member_', '_numeric_repr_', '_new_member_', '_add_alias_', '_add_value_alias_'):
    raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
  elif dunder or key.startswith(f'_{self._cls_name}__') and not key.endswith('__'):
   pass
  elif key in self._member_names:
   raise TypeError(f'{key!r} already defined as {self[key]!r}')
  elif key in self._ignore:
   pass
  elif isinstance(value, nonmember):
   value = value.value
  elif _describes(value)${minor >= 13 ? ' or isinstance(value, type)' : ''}:
   pass
  else:
   if key in self:
    raise TypeError(f'{key!r} already defined as {self[key]!r}')
   if isinstance(value, member):
    value = value.value
   elif isinstance(value, auto):
    if value.value is None:
     value.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
    value = value.value
   self._member_names[key] = None
   self._last_values.append(value)
  super().__setitem__(key, value)
`;
