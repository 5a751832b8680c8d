// What a course uses of Lib/abc.py, CPython 3.11 to 3.15, as a program of our own.
import type { LibraryPart } from './part.ts';

const source = () => `
def abstractmethod(funcobj):
 funcobj.__isabstractmethod__ = True
 return funcobj
class ABCMeta(type):
 def __new__(mcls, name, bases, namespace, /, **kwargs):
  cls = super().__new__(mcls, name, bases, namespace, **kwargs)
  abstract = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
  for base in bases:
   for name in getattr(base, '__abstractmethods__', ()):
    if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
     abstract.add(name)
  cls.__abstractmethods__ = frozenset(abstract)
  return cls
 def register(cls, subclass):
  known = cls.__dict__.get('_abc_registered')
  if known is None:
   known = cls._abc_registered = []
  known.append(subclass)
  return subclass
 def __instancecheck__(cls, instance):
  return cls.__subclasscheck__(instance.__class__)
 def __subclasscheck__(cls, subclass):
  hook = cls.__subclasshook__(subclass)
  if hook is not NotImplemented:
   return hook
  if cls in getattr(subclass, '__mro__', ()):
   return True
  for known in cls.__dict__.get('_abc_registered', ()):
   if issubclass(subclass, known):
    return True
  for known in cls.__subclasses__():
   if issubclass(subclass, known):
    return True
  return False
class ABC(metaclass=ABCMeta):
 __slots__ = ()
`;

/** The parts of abc. */
export const abcParts: readonly LibraryPart[] = [{ names: 'ABC ABCMeta abstractmethod', source }];
