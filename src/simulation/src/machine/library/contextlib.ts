// Lib/contextlib.py, CPython 3.11 to 3.15, as programs of our own.
import type { LibraryPart } from './part.ts';

const decorator = `
from functools import wraps
class ContextDecorator:
 def _recreate_cm(self):
  return self
 def __call__(self, func):
  @wraps(func)
  def inner(*args, **kwds):
   with self._recreate_cm():
    return func(*args, **kwds)
  return inner
`;

const generators = (minor: number) => {
  const stops = (text: string) =>
    minor < 12
      ? `raise RuntimeError("${text}")`
      : `try:
     raise RuntimeError("${text}")
    finally:
     self.gen.close()`;
  return `
${decorator}
class _GeneratorContextManager(ContextDecorator):
 def __init__(self, func, args, kwds):
  self.gen = func(*args, **kwds)
  self.func, self.args, self.kwds = func, args, kwds
  doc = getattr(func, '__doc__', None)
  if doc is None:
   doc = type(self).__doc__
  self.__doc__ = doc
 def _recreate_cm(self):
  return self.__class__(self.func, self.args, self.kwds)
 def __enter__(self):
  del self.args, self.kwds, self.func
  try:
   return next(self.gen)
  except StopIteration:
   raise RuntimeError("generator didn't yield") from None
 def __exit__(self, typ, value, traceback):
  if typ is None:
   try:
    next(self.gen)
   except StopIteration:
    return False
   else:
    ${stops("generator didn't stop")}
  else:
   if value is None:
    value = typ()
   try:
    self.gen.throw(${minor < 12 ? 'typ, value, traceback' : 'value'})
   except StopIteration as exc:
    return exc is not value
   except RuntimeError as exc:
    if exc is value:
     exc.__traceback__ = traceback
     return False
    if isinstance(value, StopIteration) and exc.__cause__ is value:
     value.__traceback__ = traceback
     return False
    raise
   except BaseException as exc:
    if exc is not value:
     raise
    exc.__traceback__ = traceback
    return False
   ${
     minor < 12
       ? 'raise RuntimeError("generator didn\'t stop after throw()")'
       : `try:
    raise RuntimeError("generator didn't stop after throw()")
   finally:
    self.gen.close()`
   }
def contextmanager(func):
 @wraps(func)
 def helper(*args, **kwds):
  return _GeneratorContextManager(func, args, kwds)
 return helper
`;
};

const simple = () => `
class closing:
 def __init__(self, thing):
  self.thing = thing
 def __enter__(self):
  return self.thing
 def __exit__(self, *exc_info):
  self.thing.close()
class suppress:
 def __init__(self, *exceptions):
  self._exceptions = exceptions
 def __enter__(self):
  pass
 def __exit__(self, exctype, excinst, exctb):
  return exctype is not None and issubclass(exctype, self._exceptions)
class nullcontext:
 def __init__(self, enter_result=None):
  self.enter_result = enter_result
 def __enter__(self):
  return self.enter_result
 def __exit__(self, *excinfo):
  pass
class AbstractContextManager:
 def __enter__(self):
  return self
 def __exit__(self, exc_type, exc_value, traceback):
  return None
`;

const stack = (minor: number) => {
  const early = minor < 12;
  return `
import sys
from collections import deque
class ExitStack:
 def __init__(self):
  self._exit_callbacks = deque()
 def pop_all(self):
  made = type(self)()
  made._exit_callbacks = self._exit_callbacks
  self._exit_callbacks = deque()
  return made
 def push(self, exit):
  cls = type(exit)
  try:
   method = cls.__exit__
  except AttributeError:
   self._exit_callbacks.append((True, exit))
  else:
   self._push_cm_exit(exit, method)
  return exit
 def enter_context(self, cm):
  cls = type(cm)
  try:
   enter = cls.__enter__
   leave = cls.__exit__
  except AttributeError:
   raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol") from None
  result = enter(cm)
  self._push_cm_exit(cm, leave)
  return result
 def callback(self, callback, /, *args, **kwds):
  def wrapper(exc_type, exc, tb):
   callback(*args, **kwds)
  wrapper.__wrapped__ = callback
  self._exit_callbacks.append((True, wrapper))
  return callback
 def _push_cm_exit(self, cm, leave):
  self._exit_callbacks.append((True, type(self.close)(leave, cm)))
 def __enter__(self):
  return self
 def __exit__(self, *details):
  exc = details[1]
  received = exc is not None
  around = ${early ? 'sys.exc_info()[1]' : 'sys.exception()'}
  def fix(new, old):
   while 1:
    context = new.__context__
    if context is None or context is old:
     return
    if context is around:
     break
    new = context
   new.__context__ = old
  suppressed = pending = False
  while self._exit_callbacks:
   is_sync, callback = self._exit_callbacks.pop()
   try:
    details = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
    if callback(*details):
     suppressed = True
     pending = False
     exc = None
   except BaseException as new:
    fix(new, exc)
    pending = True
    exc = new
  if pending:
   try:
    context = exc.__context__
    raise exc
   except BaseException:
    exc.__context__ = context
    raise
  return received and suppressed
 def close(self):
  self.__exit__(None, None, None)
`;
};

/** The parts of contextlib. */
export const contextlibParts: readonly LibraryPart[] = [
  { names: 'contextmanager', source: generators },
  { names: 'ContextDecorator', source: () => decorator },
  { names: 'closing suppress nullcontext AbstractContextManager', source: simple },
  { names: 'ExitStack', source: stack },
];
