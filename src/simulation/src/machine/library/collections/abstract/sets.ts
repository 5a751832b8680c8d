// Set and MutableSet of Lib/_collections_abc.py, CPython 3.11 to 3.15, as a program of our own.
/** The source of the abstract sets. */
export const setSource = `
class Set(Collection):
 __slots__ = ()
 def __le__(self, other):
  if not isinstance(other, Set):
   return NotImplemented
  if len(self) > len(other):
   return False
  for elem in self:
   if elem not in other:
    return False
  return True
 def __lt__(self, other):
  if not isinstance(other, Set):
   return NotImplemented
  return len(self) < len(other) and self.__le__(other)
 def __gt__(self, other):
  if not isinstance(other, Set):
   return NotImplemented
  return len(self) > len(other) and self.__ge__(other)
 def __ge__(self, other):
  if not isinstance(other, Set):
   return NotImplemented
  if len(self) < len(other):
   return False
  for elem in other:
   if elem not in self:
    return False
  return True
 def __eq__(self, other):
  if not isinstance(other, Set):
   return NotImplemented
  return len(self) == len(other) and self.__le__(other)
 @classmethod
 def _from_iterable(cls, it):
  return cls(it)
 def __and__(self, other):
  if not isinstance(other, Iterable):
   return NotImplemented
  return self._from_iterable(value for value in other if value in self)
 def isdisjoint(self, other):
  for value in other:
   if value in self:
    return False
  return True
 def __or__(self, other):
  if not isinstance(other, Iterable):
   return NotImplemented
  return self._from_iterable(elem for group in (self, other) for elem in group)
 def __sub__(self, other):
  if not isinstance(other, Set):
   if not isinstance(other, Iterable):
    return NotImplemented
   other = self._from_iterable(other)
  return self._from_iterable(value for value in self if value not in other)
 def __rsub__(self, other):
  if not isinstance(other, Set):
   if not isinstance(other, Iterable):
    return NotImplemented
   other = self._from_iterable(other)
  return self._from_iterable(value for value in other if value not in self)
 def __xor__(self, other):
  if not isinstance(other, Set):
   if not isinstance(other, Iterable):
    return NotImplemented
   other = self._from_iterable(other)
  return (self - other) | (other - self)
 __rand__, __ror__, __rxor__ = __and__, __or__, __xor__
Set.register(frozenset)
class MutableSet(Set):
 __slots__ = ()
 @abstractmethod
 def add(self, value):
  raise NotImplementedError
 @abstractmethod
 def discard(self, value):
  raise NotImplementedError
 def remove(self, value):
  if value not in self:
   raise KeyError(value)
  self.discard(value)
 def pop(self):
  it = iter(self)
  try:
   value = next(it)
  except StopIteration:
   raise KeyError from None
  self.discard(value)
  return value
 def clear(self):
  try:
   while True:
    self.pop()
  except KeyError:
   pass
 def __ior__(self, it):
  for value in it:
   self.add(value)
  return self
 def __iand__(self, it):
  for value in (self - it):
   self.discard(value)
  return self
 def __ixor__(self, it):
  if it is self:
   self.clear()
  else:
   if not isinstance(it, Set):
    it = self._from_iterable(it)
   for value in it:
    if value in self:
     self.discard(value)
    else:
     self.add(value)
  return self
 def __isub__(self, it):
  if it is self:
   self.clear()
  else:
   for value in it:
    self.discard(value)
  return self
MutableSet.register(set)
`;
