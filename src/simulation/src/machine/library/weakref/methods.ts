// Part of weakref (Lib/weakref.py and Lib/_weakrefset.py, CPython 3.11 to 3.15), as a program of our own.
/** The source of WeakMethod. */
export const methodsSource = `
class WeakMethod(ref):
 __slots__ = '_func_ref', '_meth_type', '_alive', '__weakref__'
 def __new__(cls, meth, callback=None):
  try:
   obj = meth.__self__
   func = meth.__func__
  except AttributeError:
   raise TypeError(f'argument should be a bound method, not {type(meth)}') from None
  def dead(arg):
   self = selfref()
   if self._alive:
    self._alive = False
    if callback is not None:
     callback(self)
  self = ref.__new__(cls, obj, dead)
  self._func_ref = ref(func, dead)
  self._meth_type = type(meth)
  self._alive = True
  selfref = ref(self)
  return self
 def __call__(self):
  obj = super().__call__()
  func = self._func_ref()
  if obj is None or func is None:
   return None
  return self._meth_type(func, obj)
 def __eq__(self, other):
  if not isinstance(other, WeakMethod):
   return NotImplemented
  if not self._alive or not other._alive:
   return self is other
  return ref.__eq__(self, other) and self._func_ref == other._func_ref
 def __ne__(self, other):
  if not isinstance(other, WeakMethod):
   return NotImplemented
  if not self._alive or not other._alive:
   return self is not other
  return ref.__ne__(self, other) or self._func_ref != other._func_ref
 __hash__ = ref.__hash__
`;
