// UserDict and UserList of Lib/collections/__init__.py, CPython 3.11 to 3.15, as a program of our own.
/** The source of UserDict. */
export const userDictSource = (minor: number) => `
from collections.abc import MutableMapping
class UserDict(MutableMapping):
 def __init__(self, dict=None, /, **kwargs):
  self.data = {}
  if dict is not None:
   self.update(dict)
  if kwargs:
   self.update(kwargs)
 def __len__(self):
  return len(self.data)
 def __getitem__(self, key):
  if key in self.data:
   return self.data[key]
  if hasattr(self.__class__, '__missing__'):
   return self.__class__.__missing__(self, key)
  raise KeyError(key)
 def __setitem__(self, key, item):
  self.data[key] = item
 def __delitem__(self, key):
  del self.data[key]
 def __iter__(self):
  return iter(self.data)
 def __contains__(self, key):
  return key in self.data
${
  minor >= 12
    ? ` def get(self, key, default=None):
  if key in self:
   return self[key]
  return default`
    : ''
}
 def __repr__(self):
  return repr(self.data)
 def __or__(self, other):
  if isinstance(other, UserDict):
   return self.__class__(self.data | other.data)
  if isinstance(other, dict):
   return self.__class__(self.data | other)
  return NotImplemented
 def __ror__(self, other):
  if isinstance(other, UserDict):
   return self.__class__(other.data | self.data)
  if isinstance(other, dict):
   return self.__class__(other | self.data)
  return NotImplemented
 def __ior__(self, other):
  self.data |= other.data if isinstance(other, UserDict) else other
  return self
 def __copy__(self):
  inst = self.__class__.__new__(self.__class__)
  inst.__dict__.update(self.__dict__)
  inst.__dict__['data'] = self.__dict__['data'].copy()
  return inst
 def copy(self):
  if self.__class__ is UserDict:
   return UserDict(self.data.copy())
  data = self.data
  try:
   self.data = {}
   c = self.__copy__()
  finally:
   self.data = data
  c.update(self)
  return c
 @classmethod
 def fromkeys(cls, iterable, value=None):
  d = cls()
  for key in iterable:
   d[key] = value
  return d
`;

/** The source of UserList. */
export const userListSource = () => `
from collections.abc import MutableSequence
def _plain(other):
 return other.data if isinstance(other, UserList) else other
class UserList(MutableSequence):
 def __init__(self, initlist=None):
  self.data = []
  if initlist is not None:
   if type(initlist) == type(self.data):
    self.data[:] = initlist
   elif isinstance(initlist, UserList):
    self.data[:] = initlist.data[:]
   else:
    self.data = list(initlist)
 def __repr__(self):
  return repr(self.data)
 def __lt__(self, other):
  return self.data < _plain(other)
 def __le__(self, other):
  return self.data <= _plain(other)
 def __eq__(self, other):
  return self.data == _plain(other)
 def __gt__(self, other):
  return self.data > _plain(other)
 def __ge__(self, other):
  return self.data >= _plain(other)
 def __contains__(self, item):
  return item in self.data
 def __len__(self):
  return len(self.data)
 def __getitem__(self, i):
  return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]
 def __setitem__(self, i, item):
  self.data[i] = item
 def __delitem__(self, i):
  del self.data[i]
 def _joined(self, first, second):
  return self.__class__(first + (second if isinstance(second, type(first)) else list(second)))
 def __add__(self, other):
  return self._joined(self.data, _plain(other))
 def __radd__(self, other):
  other = _plain(other)
  return self.__class__((other if isinstance(other, list) else list(other)) + self.data)
 def __iadd__(self, other):
  self.data += _plain(other)
  return self
 def __mul__(self, n):
  return self.__class__(self.data * n)
 __rmul__ = __mul__
 def __imul__(self, n):
  self.data *= n
  return self
 def __copy__(self):
  inst = self.__class__.__new__(self.__class__)
  inst.__dict__.update(self.__dict__)
  inst.__dict__['data'] = self.__dict__['data'][:]
  return inst
 def append(self, item):
  self.data.append(item)
 def insert(self, i, item):
  self.data.insert(i, item)
 def pop(self, i=-1):
  return self.data.pop(i)
 def remove(self, item):
  self.data.remove(item)
 def clear(self):
  self.data.clear()
 def copy(self):
  return self.__class__(self)
 def count(self, item):
  return self.data.count(item)
 def index(self, item, *args):
  return self.data.index(item, *args)
 def reverse(self):
  self.data.reverse()
 def sort(self, /, *args, **kwds):
  self.data.sort(*args, **kwds)
 def extend(self, other):
  self.data.extend(_plain(other))
`;
