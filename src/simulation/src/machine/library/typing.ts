// Names of Lib/typing.py that do nothing while a program runs, and NamedTuple; CPython 3.11 to 3.15.
import type { LibraryPart } from './part.ts';

const forms =
  'Any Optional Union List Dict Set FrozenSet Tuple Type Callable Iterable Iterator Generator Sequence Mapping MutableMapping MutableSequence Collection Container Hashable Sized Deque DefaultDict Counter ClassVar Final Literal Annotated NoReturn Never Self LiteralString Concatenate TypeAlias TypeGuard Required NotRequired SupportsInt SupportsFloat SupportsAbs SupportsIndex Awaitable Coroutine AsyncIterator AsyncIterable Text AnyStr ParamSpec Unpack';

const special = () => `
from _library import refuse
class _Alias:
 __slots__ = ('__origin__', '__args__')
 def __init__(self, origin, args):
  self.__origin__ = origin
  self.__args__ = args
 def __getitem__(self, args):
  return _Alias(self, args)
 def __or__(self, other):
  return _Alias(self, other)
 def __ror__(self, other):
  return _Alias(other, self)
class _SpecialForm:
 __slots__ = ('_name',)
 def __init__(self, name):
  self._name = name
 def __getitem__(self, args):
  return _Alias(self, args if isinstance(args, tuple) else (args,))
 def __or__(self, other):
  return _Alias(self, other)
 def __ror__(self, other):
  return _Alias(other, self)
 def __repr__(self):
  return f'typing.{self._name}'
${forms
  .split(' ')
  .map((name) => `${name} = _SpecialForm('${name}')`)
  .join('\n')}
class TypeVar:
 def __init__(self, name, *constraints, **options):
  self.__name__ = name
 def __repr__(self):
  return f'~{self.__name__}'
 def __or__(self, other):
  return _Alias(self, other)
 def __ror__(self, other):
  return _Alias(other, self)
class Generic:
 __slots__ = ()
 def __class_getitem__(cls, args):
  return cls
class _ProtocolMeta(type):
 def __instancecheck__(cls, instance):
  refuse('isinstance() with a protocol')
 def __subclasscheck__(cls, other):
  refuse('issubclass() with a protocol')
class Protocol(metaclass=_ProtocolMeta):
 __slots__ = ()
 def __class_getitem__(cls, args):
  return cls
TYPE_CHECKING = False
def cast(typ, val):
 return val
def overload(func):
 return func
def final(f):
 return f
def runtime_checkable(cls):
 return cls
def no_type_check(arg):
 return arg
def NewType(name, tp):
 return lambda value: value
`;

const namedTuple = (minor: number) => `
from collections import namedtuple
class ForwardRef:
 __slots__ = ('__forward_arg__', '__weakref__')
 def __init__(self, arg):
  self.__forward_arg__ = arg
 def __repr__(self):
  return f'ForwardRef({self.__forward_arg__!r})'
class _NamedTupleMeta(type):
 def __new__(cls, name, bases, names):
  if not bases:
   return super().__new__(cls, name, bases, names)
  ${
    minor < 14
      ? "types = names.get('__annotations__', {})"
      : `annotate = names.get('__annotate_func__') or names.get('__annotate__')
  types = annotate(1) if annotate else names.get('__annotations__', {})`
  }
  types = {field: ForwardRef(kind) if isinstance(kind, str) else kind for field, kind in types.items()}
  defaults = [field for field in types if field in names]
  made = namedtuple(name, types, defaults=[names[field] for field in defaults], module=names['__module__'])
  made.__annotations__ = types
  for key, value in names.items():
   if key not in types and key not in ('__module__', '__qualname__', '__annotations__', '__annotate__', '__annotate_func__', '__classcell__', '__firstlineno__', '__static_attributes__', '__classdictcell__', '__conditional_annotations__'):
    setattr(made, key, value)
  return made
class NamedTuple(metaclass=_NamedTupleMeta):
 pass
`;

/** The parts of typing. */
export const typingParts: readonly LibraryPart[] = [
  {
    names: `${forms} TypeVar Generic Protocol TYPE_CHECKING cast overload final runtime_checkable no_type_check NewType`,
    source: special,
  },
  { names: 'NamedTuple', source: namedTuple },
];
