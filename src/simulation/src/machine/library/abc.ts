// What a course uses of Lib/abc.py and Modules/_abc.c, CPython 3.11 to 3.15, as a program of our own.
import type { LibraryPart } from './part.ts';

const source = () => `
from _library import abc_data, abc_known, abc_remember, abc_register, abc_registered
def abstractmethod(funcobj):
 funcobj.__isabstractmethod__ = True
 return funcobj
def _abstract_names(cls):
 found = [name for name, value in cls.__dict__.items() if getattr(value, '__isabstractmethod__', False)]
 for base in cls.__bases__:
  for name in getattr(base, '__abstractmethods__', ()):
   if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
    found.append(name)
 return frozenset(found)
def update_abstractmethods(cls):
 if hasattr(cls, '__abstractmethods__'):
  cls.__abstractmethods__ = _abstract_names(cls)
 return cls
class ABCMeta(type):
 def __new__(mcls, name, bases, namespace, /, **kwargs):
  cls = super().__new__(mcls, name, bases, namespace, **kwargs)
  cls.__abstractmethods__ = _abstract_names(cls)
  cls._abc_impl = abc_data()
  return cls
 def register(cls, subclass):
  if not isinstance(subclass, type):
   raise TypeError('Can only register classes')
  if issubclass(subclass, cls):
   return subclass
  if issubclass(cls, subclass):
   raise RuntimeError('Refusing to create an inheritance cycle')
  abc_register(cls, subclass)
  return subclass
 def __instancecheck__(cls, instance):
  subclass = instance.__class__
  known = abc_known(cls, subclass)
  subtype = type(instance)
  if known or known is False and subtype is subclass:
   return known
  return cls.__subclasscheck__(subclass) or subtype is not subclass and cls.__subclasscheck__(subtype)
 def __subclasscheck__(cls, subclass):
  if not isinstance(subclass, type):
   raise TypeError('issubclass() arg 1 must be a class')
  answer = abc_known(cls, subclass)
  if answer is not None:
   return answer
  answer = cls.__subclasshook__(subclass)
  if answer is NotImplemented:
   answer = cls in subclass.__mro__
   if not answer:
    if subclass in abc_registered(cls):
     return True
    for found in abc_registered(cls):
     if issubclass(subclass, found):
      answer = True
      break
   if not answer:
    for found in cls.__subclasses__():
     if issubclass(subclass, found):
      answer = True
      break
  abc_remember(cls, subclass, answer)
  return answer
class ABC(metaclass=ABCMeta):
 __slots__ = ()
`;

/** The parts of abc. */
export const abcParts: readonly LibraryPart[] = [
  { names: 'ABC ABCMeta abstractmethod update_abstractmethods', source },
];
