// Part of weakref (Lib/weakref.py and Lib/_weakrefset.py, CPython 3.11 to 3.15), as a program of our own.
import type { Removals } from './removals.ts';

/** The source of WeakKeyDictionary. */
export function keysSource({
  begin,
  data,
  queues,
  pending,
  dirty,
  scrub,
  clean,
  whenDead,
  commit,
}: Removals): string {
  return `
class WeakKeyDictionary(_Mapping):
 def __init__(self, dict=None):
  self.data = {}
  def remove(k, selfref=ref(self)):
   owner = selfref()${whenDead('remove', 'k', '     try:\n      del owner.data[k]\n     except KeyError:\n      pass')}${queues}${clean}
  if dict is not None:
   self.update(dict)
${commit('   try:\n    del data[key]\n   except KeyError:\n    pass')}
 def __delitem__(self, key):${dirty}
  del self.data[ref(key)]
 def __getitem__(self, key):
  return self.data[ref(key)]
 def __len__(self):${scrub}
  return len(self.data)${pending}
 def __setitem__(self, key, value):
  self.data[ref(key, self._remove)] = value
 def copy(self):
  made = WeakKeyDictionary()
  ${begin}
   for wr, value in ${data}.items():
    key = wr()
    if key is not None:
     made[key] = value
  return made
 __copy__ = copy
 def __deepcopy__(self, memo):
  from copy import deepcopy
  made = self.__class__()
  ${begin}
   for wr, value in ${data}.items():
    key = wr()
    if key is not None:
     made[key] = deepcopy(value, memo)
  return made
 def get(self, key, default=None):
  return self.data.get(ref(key), default)
 def __contains__(self, key):
  try:
   wr = ref(key)
  except TypeError:
   return False
  return wr in self.data
 def items(self):
  ${begin}
   for wr, value in ${data}.items():
    key = wr()
    if key is not None:
     yield key, value
 def keys(self):
  ${begin}
   for wr in ${data}:
    key = wr()
    if key is not None:
     yield key
 __iter__ = keys
 def values(self):
  ${begin}
   for wr, value in ${data}.items():
    if wr() is not None:
     yield value
 def keyrefs(self):
  return list(self.data)
 def popitem(self):${dirty}
  while True:
   wr, value = self.data.popitem()
   key = wr()
   if key is not None:
    return key, value
 def pop(self, key, *args):${dirty}
  return self.data.pop(ref(key), *args)
 def setdefault(self, key, default=None):
  return self.data.setdefault(ref(key, self._remove), default)
 def update(self, dict=None, /, **kwargs):
  data = self.data
  if dict is not None:
   if not hasattr(dict, 'items'):
    dict = type({})(dict)
   for key, value in dict.items():
    data[ref(key, self._remove)] = value
  if len(kwargs):
   self.update(kwargs)
`;
}
