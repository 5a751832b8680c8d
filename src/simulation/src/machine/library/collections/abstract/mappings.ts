// Mapping, MutableMapping and their views of Lib/_collections_abc.py, CPython 3.11 to 3.15, as a program
// of our own.
/** The source of the abstract mappings. */
export const mappingSource = `
class Mapping(Collection):
 __slots__ = ()
 @abstractmethod
 def __getitem__(self, key):
  raise KeyError
 def get(self, key, default=None):
  try:
   return self[key]
  except KeyError:
   return default
 def __contains__(self, key):
  try:
   self[key]
  except KeyError:
   return False
  else:
   return True
 def keys(self):
  return KeysView(self)
 def items(self):
  return ItemsView(self)
 def values(self):
  return ValuesView(self)
 def __eq__(self, other):
  if not isinstance(other, Mapping):
   return NotImplemented
  return dict(self.items()) == dict(other.items())
 __reversed__ = None
class MappingView(Sized):
 __slots__ = ('_mapping',)
 def __init__(self, mapping):
  self._mapping = mapping
 def __len__(self):
  return len(self._mapping)
 def __repr__(self):
  return f'{self.__class__.__name__}({self._mapping!r})'
class KeysView(MappingView, Set):
 __slots__ = ()
 @classmethod
 def _from_iterable(cls, it):
  return set(it)
 def __contains__(self, key):
  return key in self._mapping
 def __iter__(self):
  for key in self._mapping:
   yield key
class ItemsView(MappingView, Set):
 __slots__ = ()
 @classmethod
 def _from_iterable(cls, it):
  return set(it)
 def __contains__(self, item):
  key, value = item
  try:
   found = self._mapping[key]
  except KeyError:
   return False
  else:
   return found is value or found == value
 def __iter__(self):
  for key in self._mapping:
   yield (key, self._mapping[key])
class ValuesView(MappingView, Collection):
 __slots__ = ()
 def __contains__(self, value):
  for key in self._mapping:
   found = self._mapping[key]
   if found is value or found == value:
    return True
  return False
 def __iter__(self):
  for key in self._mapping:
   yield self._mapping[key]
KeysView.register(type({}.keys()))
ItemsView.register(type({}.items()))
ValuesView.register(type({}.values()))
class MutableMapping(Mapping):
 __slots__ = ()
 @abstractmethod
 def __setitem__(self, key, value):
  raise KeyError
 @abstractmethod
 def __delitem__(self, key):
  raise KeyError
 _MutableMapping__marker = object()
 def pop(self, key, default=_MutableMapping__marker):
  try:
   value = self[key]
  except KeyError:
   if default is self._MutableMapping__marker:
    raise
   return default
  else:
   del self[key]
   return value
 def popitem(self):
  try:
   key = next(iter(self))
  except StopIteration:
   raise KeyError from None
  value = self[key]
  del self[key]
  return key, value
 def clear(self):
  try:
   while True:
    self.popitem()
  except KeyError:
   pass
 def update(self, other=(), /, **kwds):
  if isinstance(other, Mapping):
   for key in other:
    self[key] = other[key]
  elif hasattr(other, 'keys'):
   for key in other.keys():
    self[key] = other[key]
  else:
   for key, value in other:
    self[key] = value
  for key, value in kwds.items():
   self[key] = value
 def setdefault(self, key, default=None):
  try:
   return self[key]
  except KeyError:
   self[key] = default
  return default
MutableMapping.register(dict)
Mapping.register(type(type.__dict__))
`;
