// Sequence and MutableSequence of Lib/_collections_abc.py, CPython 3.11 to 3.15, as a program of our own.
/** The source of the abstract sequences. */
export const sequenceSource = `
class Sequence(Reversible, Collection):
 __slots__ = ()
 @abstractmethod
 def __getitem__(self, index):
  raise IndexError
 def __iter__(self):
  i = 0
  try:
   while True:
    yield self[i]
    i += 1
  except IndexError:
   return
 def __contains__(self, value):
  for found in self:
   if found is value or found == value:
    return True
  return False
 def __reversed__(self):
  for i in reversed(range(len(self))):
   yield self[i]
 def index(self, value, start=0, stop=None):
  if start is not None and start < 0:
   start = max(len(self) + start, 0)
  if stop is not None and stop < 0:
   stop += len(self)
  i = start
  while stop is None or i < stop:
   try:
    found = self[i]
   except IndexError:
    break
   if found is value or found == value:
    return i
   i += 1
  raise ValueError
 def count(self, value):
  return sum(1 for found in self if found is value or found == value)
for _type in (tuple, str, bytes, range):
 Sequence.register(_type)
class MutableSequence(Sequence):
 __slots__ = ()
 @abstractmethod
 def __setitem__(self, index, value):
  raise IndexError
 @abstractmethod
 def __delitem__(self, index):
  raise IndexError
 @abstractmethod
 def insert(self, index, value):
  raise IndexError
 def append(self, value):
  self.insert(len(self), value)
 def clear(self):
  try:
   while True:
    self.pop()
  except IndexError:
   pass
 def reverse(self):
  n = len(self)
  for i in range(n // 2):
   self[i], self[n - i - 1] = self[n - i - 1], self[i]
 def extend(self, values):
  if values is self:
   values = list(values)
  for v in values:
   self.append(v)
 def pop(self, index=-1):
  v = self[index]
  del self[index]
  return v
 def remove(self, value):
  del self[self.index(value)]
 def __iadd__(self, values):
  self.extend(values)
  return self
for _type in (list, bytearray):
 MutableSequence.register(_type)
`;
