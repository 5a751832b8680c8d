// Part of weakref (Lib/weakref.py and Lib/_weakrefset.py, CPython 3.11 to 3.15), as a program of our own.
import type { Removals } from './removals.ts';

/** The source of WeakValueDictionary and its references. */
export function valuesSource({ settle, begin, data, queues, whenDead, commit }: Removals): string {
  return `
class KeyedRef(ref):
 __slots__ = 'key',
 def __new__(cls, value, callback, key):
  self = ref.__new__(cls, value, callback)
  self.key = key
  return self
 def __init__(self, value, callback, key):
  super().__init__(value, callback)
class WeakValueDictionary(_Mapping):
 def __init__(self, other=(), /, **kw):
  def remove(wr, selfref=ref(self), _atomic_removal=_remove_dead_weakref):
   owner = selfref()${whenDead('remove', 'wr.key', '     _atomic_removal(owner.data, wr.key)')}${queues}
  self.data = {}
  self.update(other, **kw)
${commit('   _remove_dead_weakref(data, key)')}
 def __getitem__(self, key):${settle}
  value = self.data[key]()
  if value is None:
   raise KeyError(key)
  return value
 def __delitem__(self, key):${settle}
  del self.data[key]
 def __len__(self):${settle}
  return len(self.data)
 def __contains__(self, key):${settle}
  try:
   value = self.data[key]()
  except KeyError:
   return False
  return value is not None
 def __setitem__(self, key, value):${settle}
  self.data[key] = KeyedRef(value, self._remove, key)
 def copy(self):${settle}
  made = WeakValueDictionary()
  ${begin}
   for key, wr in ${data}.items():
    value = wr()
    if value is not None:
     made[key] = value
  return made
 __copy__ = copy
 def __deepcopy__(self, memo):
  from copy import deepcopy${settle}
  made = self.__class__()
  ${begin}
   for key, wr in ${data}.items():
    value = wr()
    if value is not None:
     made[deepcopy(key, memo)] = value
  return made
 def get(self, key, default=None):${settle}
  try:
   wr = self.data[key]
  except KeyError:
   return default
  value = wr()
  return default if value is None else value
 def items(self):${settle}
  ${begin}
   for key, wr in ${data}.items():
    value = wr()
    if value is not None:
     yield key, value
 def keys(self):${settle}
  ${begin}
   for key, wr in ${data}.items():
    if wr() is not None:
     yield key
 __iter__ = keys
 def itervaluerefs(self):${settle}
  ${begin}
   yield from ${data}.values()
 def values(self):${settle}
  ${begin}
   for wr in ${data}.values():
    value = wr()
    if value is not None:
     yield value
 def popitem(self):${settle}
  while True:
   key, wr = self.data.popitem()
   value = wr()
   if value is not None:
    return key, value
 def pop(self, key, *args):${settle}
  try:
   value = self.data.pop(key)()
  except KeyError:
   value = None
  if value is not None:
   return value
  if args:
   return args[0]
  raise KeyError(key)
 def setdefault(self, key, default=None):
  try:
   value = self.data[key]()
  except KeyError:
   value = None
  if value is not None:
   return value${settle}
  self.data[key] = KeyedRef(default, self._remove, key)
  return default
 def update(self, other=None, /, **kwargs):${settle}
  data = self.data
  if other is not None:
   if not hasattr(other, 'items'):
    other = dict(other)
   for key, value in other.items():
    data[key] = KeyedRef(value, self._remove, key)
  for key, value in kwargs.items():
   data[key] = KeyedRef(value, self._remove, key)
 def valuerefs(self):${settle}
  return list(${data}.values())
`;
}
