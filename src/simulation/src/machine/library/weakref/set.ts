// Part of weakref (Lib/weakref.py and Lib/_weakrefset.py, CPython 3.11 to 3.15), as a program of our own.
import type { Removals } from './removals.ts';

/** The source of WeakSet. */
export function setSource({
  settle,
  begin,
  data,
  queues,
  pending,
  whenDead,
  commit,
}: Removals): string {
  return `
class WeakSet:
 def __init__(self, data=None):
  self.data = set()
  def _remove(item, selfref=ref(self)):
   owner = selfref()${whenDead('_remove', 'item', '     owner.data.discard(item)')}${queues}
  if data is not None:
   self.update(data)
${commit('   data.discard(key)')}
 def __iter__(self):
  ${begin}
   for wr in ${data}:
    item = wr()
    if item is not None:
     yield item
 def __len__(self):
  return len(self.data)${pending}
 def __contains__(self, item):
  try:
   wr = ref(item)
  except TypeError:
   return False
  return wr in self.data
 def __reduce__(self):
  return self.__class__, (list(self),), self.__getstate__()
 def add(self, item):${settle}
  self.data.add(ref(item, self._remove))
 def clear(self):${settle}
  self.data.clear()
 def copy(self):
  return self.__class__(self)
 def pop(self):${settle}
  while True:
   try:
    wr = self.data.pop()
   except KeyError:
    raise KeyError('pop from empty WeakSet') from None
   item = wr()
   if item is not None:
    return item
 def remove(self, item):${settle}
  self.data.remove(ref(item))
 def discard(self, item):${settle}
  self.data.discard(ref(item))
 def update(self, other):${settle}
  for item in other:
   self.add(item)
 def __ior__(self, other):
  self.update(other)
  return self
 def difference(self, other):
  made = self.copy()
  made.difference_update(other)
  return made
 __sub__ = difference
 def difference_update(self, other):
  self.__isub__(other)
 def __isub__(self, other):${settle}
  if self is other:
   self.data.clear()
  else:
   self.data.difference_update(ref(item) for item in other)
  return self
 def intersection(self, other):
  return self.__class__(item for item in other if item in self)
 __and__ = intersection
 def intersection_update(self, other):
  self.__iand__(other)
 def __iand__(self, other):${settle}
  self.data.intersection_update(ref(item) for item in other)
  return self
 def issubset(self, other):
  return self.data.issubset(ref(item) for item in other)
 __le__ = issubset
 def __lt__(self, other):
  return self.data < set(map(ref, other))
 def issuperset(self, other):
  return self.data.issuperset(ref(item) for item in other)
 __ge__ = issuperset
 def __gt__(self, other):
  return self.data > set(map(ref, other))
 def __eq__(self, other):
  if not isinstance(other, self.__class__):
   return NotImplemented
  return self.data == set(map(ref, other))
 def symmetric_difference(self, other):
  made = self.copy()
  made.symmetric_difference_update(other)
  return made
 __xor__ = symmetric_difference
 def symmetric_difference_update(self, other):
  self.__ixor__(other)
 def __ixor__(self, other):${settle}
  if self is other:
   self.data.clear()
  else:
   self.data.symmetric_difference_update(ref(item, self._remove) for item in other)
  return self
 def union(self, other):
  return self.__class__(item for items in (self, other) for item in items)
 __or__ = union
 def isdisjoint(self, other):
  return len(self.intersection(other)) == 0
 def __repr__(self):
  return repr(self.data)
`;
}
