// The one-trick classes of Lib/_collections_abc.py, CPython 3.11 to 3.15, as a program of our own.
interface Protocol {
  readonly name: string;
  readonly bases: string;
  /** Abstract methods: parameters and what they do. */
  readonly abstract?: readonly (readonly [string, string, string])[];
  /** Other methods, as they are written. */
  readonly more?: string;
  /** Methods by which any class is one of these; empty where it takes more than methods. */
  readonly methods: string;
}

const protocols: readonly Protocol[] = [
  {
    name: 'Hashable',
    bases: 'metaclass=ABCMeta',
    abstract: [['__hash__', 'self', 'return 0']],
    methods: '__hash__',
  },
  {
    name: 'Awaitable',
    bases: 'metaclass=ABCMeta',
    abstract: [['__await__', 'self', 'return None']],
    methods: '__await__',
  },
  {
    name: 'Iterable',
    bases: 'metaclass=ABCMeta',
    abstract: [['__iter__', 'self', 'return iter(())']],
    methods: '__iter__',
  },
  {
    name: 'Iterator',
    bases: 'Iterable',
    abstract: [['__next__', 'self', 'raise StopIteration']],
    more: ' def __iter__(self):\n  return self',
    methods: '__iter__ __next__',
  },
  {
    name: 'Reversible',
    bases: 'Iterable',
    abstract: [['__reversed__', 'self', 'return iter(())']],
    methods: '__reversed__ __iter__',
  },
  {
    name: 'Generator',
    bases: 'Iterator',
    abstract: [
      ['send', 'self, value', 'raise StopIteration'],
      ['throw', 'self, typ, val=None, tb=None', 'raise typ'],
    ],
    more: ' def __next__(self):\n  return self.send(None)',
    methods: '__iter__ __next__ send throw close',
  },
  {
    name: 'Sized',
    bases: 'metaclass=ABCMeta',
    abstract: [['__len__', 'self', 'return 0']],
    methods: '__len__',
  },
  {
    name: 'Container',
    bases: 'metaclass=ABCMeta',
    abstract: [['__contains__', 'self, x', 'return False']],
    methods: '__contains__',
  },
  {
    name: 'Collection',
    bases: 'Sized, Iterable, Container',
    methods: '__len__ __iter__ __contains__',
  },
  {
    name: 'Callable',
    bases: 'metaclass=ABCMeta',
    abstract: [['__call__', 'self, *args, **kwds', 'return False']],
    methods: '__call__',
  },
];

function written({ name, bases, abstract = [], more, methods }: Protocol): string {
  const body = abstract.map(
    ([method, parameters, act]) => ` @abstractmethod\n def ${method}(${parameters}):\n  ${act}`,
  );
  return `class ${name}(${bases}):
 __slots__ = ()
${[...body, ...(more === undefined ? [] : [more])].join('\n')}
 @classmethod
 def __subclasshook__(cls, C):
  return abc_has(C, '${methods}') if cls is ${name} else NotImplemented
 @classmethod
 def __class_getitem__(cls, args):
  return alias(cls, args)
`;
}

/** The source of the classes that any class with the right methods is a subclass of. */
export const protocolSource = `from abc import ABCMeta, abstractmethod
from _library import abc_has, alias
${protocols.map(written).join('')}`;
