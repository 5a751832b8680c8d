// Counter of Lib/collections/__init__.py, CPython 3.11 to 3.15, as a program of our own.
/** The source of Counter. */
export const counterSource = () => `
from itertools import chain, repeat, starmap
from operator import itemgetter
def _count_elements(mapping, iterable):
 get = mapping.get
 for elem in iterable:
  mapping[elem] = get(elem, 0) + 1
class Counter(dict):
 def __init__(self, iterable=None, /, **kwds):
  super().__init__()
  self.update(iterable, **kwds)
 def __missing__(self, key):
  return 0
 def total(self):
  return sum(self.values())
 def most_common(self, n=None):
  if n is None:
   return sorted(self.items(), key=itemgetter(1), reverse=True)
  from heapq import nlargest
  return nlargest(n, self.items(), key=itemgetter(1))
 def elements(self):
  return chain.from_iterable(starmap(repeat, self.items()))
 @classmethod
 def fromkeys(cls, iterable, v=None):
  raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')
 def update(self, iterable=None, /, **kwds):
  if iterable is not None:
   if isinstance(iterable, dict):
    if self:
     get = self.get
     for elem, count in iterable.items():
      self[elem] = count + get(elem, 0)
    else:
     super().update(iterable)
   else:
    _count_elements(self, iterable)
  if kwds:
   self.update(kwds)
 def subtract(self, iterable=None, /, **kwds):
  if iterable is not None:
   get = self.get
   if isinstance(iterable, dict):
    for elem, count in iterable.items():
     self[elem] = get(elem, 0) - count
   else:
    for elem in iterable:
     self[elem] = get(elem, 0) - 1
  if kwds:
   self.subtract(kwds)
 def copy(self):
  return self.__class__(self)
 def __delitem__(self, elem):
  if elem in self:
   super().__delitem__(elem)
 def __repr__(self):
  if not self:
   return f'{self.__class__.__name__}()'
  try:
   d = dict(self.most_common())
  except TypeError:
   d = dict(self)
  return f'{self.__class__.__name__}({d!r})'
 def __eq__(self, other):
  if not isinstance(other, Counter):
   return NotImplemented
  return all(self[e] == other[e] for c in (self, other) for e in c)
 def __ne__(self, other):
  if not isinstance(other, Counter):
   return NotImplemented
  return not self == other
 def __le__(self, other):
  if not isinstance(other, Counter):
   return NotImplemented
  return all(self[e] <= other[e] for c in (self, other) for e in c)
 def __lt__(self, other):
  if not isinstance(other, Counter):
   return NotImplemented
  return self <= other and self != other
 def __ge__(self, other):
  if not isinstance(other, Counter):
   return NotImplemented
  return all(self[e] >= other[e] for c in (self, other) for e in c)
 def __gt__(self, other):
  if not isinstance(other, Counter):
   return NotImplemented
  return self >= other and self != other
 def __add__(self, other):
  return self._joined(other, lambda a, b: a + b)
 def __sub__(self, other):
  return self._joined(other, lambda a, b: a - b)
 def __or__(self, other):
  return self._joined(other, lambda a, b: b if a < b else a)
 def __and__(self, other):
  return self._joined(other, lambda a, b: a if a < b else b)
 def _joined(self, other, operation):
  if not isinstance(other, Counter):
   return NotImplemented
  result = Counter()
  for elem, count in self.items():
   value = operation(count, other[elem])
   if value > 0:
    result[elem] = value
  for elem, count in other.items():
   if elem not in self:
    value = operation(0, count)
    if value > 0:
     result[elem] = value
  return result
 def __pos__(self):
  return self._joined(Counter(), lambda a, b: a)
 def __neg__(self):
  return Counter()._joined(self, lambda a, b: -b)
 def _keep_positive(self):
  for elem in [elem for elem, count in self.items() if not count > 0]:
   del self[elem]
  return self
 def __iadd__(self, other):
  for elem, count in other.items():
   self[elem] += count
  return self._keep_positive()
 def __isub__(self, other):
  for elem, count in other.items():
   self[elem] -= count
  return self._keep_positive()
 def __ior__(self, other):
  for elem, count in other.items():
   if count > self[elem]:
    self[elem] = count
  return self._keep_positive()
 def __iand__(self, other):
  for elem, count in self.items():
   if other[elem] < count:
    self[elem] = other[elem]
  return self._keep_positive()
`;
