// Part of weakref (Lib/weakref.py and Lib/_weakrefset.py, CPython 3.11 to 3.15), as a program of our own.
/**
 * The source of finalize, whose registry is made when it is first used. Its flags begin as an object
 * of the library: what the library shares with programs (None, False) would seem to be let go of when
 * a program's first use replaces it.
 */
export const finalizeSource = `
class finalize:
 __slots__ = ()
 _index_iter = itertools.count()
 _open = _dirty = _unregistered = object()
 class _Info:
  __slots__ = ('weakref', 'func', 'args', 'kwargs', 'atexit', 'index')
 def __init__(self, obj, func, /, *args, **kwargs):
  if self._unregistered:
   import atexit
   atexit.register(self._exitfunc)
   finalize._unregistered = False
   finalize._registry = {}
  info = self._Info()
  info.weakref = ref(obj, self)
  info.func = func
  info.args = args
  info.kwargs = kwargs or None
  info.atexit = True
  info.index = next(self._index_iter)
  self._registry[self] = info
  finalize._dirty = True
 def __call__(self, _=None):
  info = self._registry.pop(self, None)
  if info and self._open:
   return info.func(*info.args, **(info.kwargs or {}))
 def detach(self):
  info = self._registry.get(self)
  obj = info and info.weakref()
  if obj is not None and self._registry.pop(self, None):
   return (obj, info.func, info.args, info.kwargs or {})
 def peek(self):
  info = self._registry.get(self)
  obj = info and info.weakref()
  if obj is not None:
   return (obj, info.func, info.args, info.kwargs or {})
 @property
 def alive(self):
  return self in self._registry
 @property
 def atexit(self):
  info = self._registry.get(self)
  return bool(info) and info.atexit
 @atexit.setter
 def atexit(self, value):
  info = self._registry.get(self)
  if info:
   info.atexit = bool(value)
 @classmethod
 def _select_for_exit(cls):
  found = [(f, i) for (f, i) in cls._registry.items() if i.atexit]
  found.sort(key=lambda item: item[1].index)
  return [f for (f, i) in found]
 @classmethod
 def _exitfunc(cls):
  reenable = False
  try:
   if cls._registry:
    import gc
    if gc.isenabled():
     reenable = True
     gc.disable()
    pending = None
    while True:
     if pending is None or finalize._dirty:
      pending = cls._select_for_exit()
      finalize._dirty = False
     if not pending:
      break
     f = pending.pop()
     try:
      f()
     except Exception:
      pass
  finally:
   finalize._open = False
   if reenable:
    gc.enable()
`;
