/** What MutableMapping gives to both mappings. */
export const mappingSource = `
class _Mapping:
 __hash__ = None
 __reversed__ = None
 def __eq__(self, other):
  if not isinstance(other, (dict, _Mapping)):
   return NotImplemented
  return dict(self.items()) == dict(other.items())
 def clear(self):
  try:
   while True:
    self.popitem()
  except KeyError:
   pass
 def __ior__(self, other):
  self.update(other)
  return self
 def __or__(self, other):
  if not isinstance(other, (dict, _Mapping)):
   return NotImplemented
  made = self.copy()
  made.update(other)
  return made
 def __ror__(self, other):
  if not isinstance(other, (dict, _Mapping)):
   return NotImplemented
  made = self.__class__()
  made.update(other)
  made.update(self)
  return made
 def __repr__(self):
  return object.__repr__(self)
`;
