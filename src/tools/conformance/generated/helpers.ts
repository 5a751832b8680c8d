/** A class or function that generated programs may use, written only into those that do. */
interface Text {
  readonly modules: readonly string[];
  readonly source: string;
}

const text = (source: string, ...modules: string[]): Text => ({ modules, source: source.trim() });

/** The classes and functions that generated programs share, by name. */
export const helpers = {
  Node: text(`
class Node:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f'<{self.name}>'
    def __del__(self):
        print('del', self.name)
    def show(self, *others):
        return self.name, others`),
  Slim: text(`
class Slim:
    __slots__ = ('name', 'left', 'right', 'me', '__weakref__')
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f'<{self.name}>'
    def __del__(self):
        print('slim del', self.name)
    def show(self, *others):
        return self.name, others`),
  Plain: text(`
class Plain:
    count = 0
    def __init__(self, name):
        self.name = name
        Plain.count += 1
    def __repr__(self):
        return f'<{self.name}>'
    def show(self, *others):
        return self.name, others`),
  Zombie: text(`
graveyard = []
class Zombie:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f'<{self.name}>'
    def __del__(self):
        print('back', self.name)
        graveyard.append(self)
    def show(self, *others):
        return self.name, others`),
  Child: text(`
class Parent:
    def __init__(self, name):
        self.name = name
    def show(self, *others):
        return 'parent', others
    def __repr__(self):
        return f'<{self.name}>'
class Child(Parent):
    def __init__(self, name):
        super().__init__(name)
        self.children = []
    def show(self, *others):
        return super().show(self, *others)
    def __del__(self):
        print('child del', self.name)`),
  Value: text(`
class Value:
    def __init__(self, name):
        self.name = name
    def __eq__(self, other):
        return isinstance(other, Value) and self.name == other.name
    def __hash__(self):
        return len(self.name)
    def __repr__(self):
        return f'Value({self.name!r})'
    def __bool__(self):
        return len(self.name) > 2
    @property
    def size(self):
        return len(self.name)
    @classmethod
    def make(cls, name):
        return cls(name)
    def show(self, *others):
        return self.size, others`),
  Record: text(
    `
@dataclasses.dataclass
class Record:
    name: str
    parts: list = dataclasses.field(default_factory=list)
    def show(self, *others):
        return self.name, others`,
    'dataclasses',
  ),
  Manager: text(`
class Manager:
    def __init__(self, name, hides=False):
        self.name = name
        self.hides = hides
    def __enter__(self):
        print('enter', self.name)
        return self
    def __exit__(self, kind, error, traceback):
        print('exit', self.name, kind and kind.__name__)
        return self.hides
    def __repr__(self):
        return f'<{self.name}>'
    def __del__(self):
        print('manager del', self.name)
    def show(self, *others):
        return self.name, others`),
  Account: text(`
class Account:
    opened = 0
    def __init__(self, name):
        self.name = name
        self._parts = []
        type(self).opened += 1
    @property
    def parts(self):
        return self._parts
    @parts.setter
    def parts(self, value):
        print('set', self.name)
        self._parts = [value, self]
    @staticmethod
    def plus(*others):
        return others
    @classmethod
    def copy_of(cls, other):
        return cls(other.name)
    def __repr__(self):
        return f'<{self.name}>'
    def __del__(self):
        print('account del', self.name, len(self._parts))
    def show(self, *others):
        return self.plus(self.parts, *others)`),
  Point: text(
    `
Point = collections.namedtuple('Point', ['x', 'y'])`,
    'collections',
  ),
  Frozen: text(
    `
@dataclasses.dataclass(frozen=True, order=True)
class Frozen:
    name: str
    rank: int = 0
    def show(self, *others):
        return dataclasses.replace(self, rank=len(others)), others`,
    'dataclasses',
  ),
  registry: text(
    `
registry = weakref.WeakValueDictionary()`,
    'weakref',
  ),
  watched: text(
    `
watched = weakref.WeakSet()`,
    'weakref',
  ),
  labels: text(
    `
labels = weakref.WeakKeyDictionary()`,
    'weakref',
  ),
  stepper: text(`
def stepper(start):
    steps = []
    def step(value):
        nonlocal start
        steps.append(value)
        start = start + 1 if steps else value
        return start, len(steps)
    return step`),
  remembered: text(
    `
@functools.lru_cache(maxsize=2)
def remembered(value):
    print('work')
    return [value]`,
    'functools',
  ),
  pipeline: text(`
def pipeline(source):
    held = []
    for item in source:
        held.append(item)
        if len(held) > 1:
            try:
                yield tuple(held)
            except ValueError as error:
                print('caught', error)
            held.clear()
    return held`),
  opened: text(
    `
@contextlib.contextmanager
def opened(value):
    print('open')
    try:
        yield value
    finally:
        print('close')`,
    'contextlib',
  ),
  counted: text(`
def counted(start, *, step=1):
    try:
        while start < 9:
            got = yield start
            start += step if got is None else got
    finally:
        print('counted ends')`),
  passed_on: text(`
def passed_on(source):
    last = yield from source
    print('passed on', last)`),
  traced: text(
    `
def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print('call', function.__name__, len(args), sorted(kwargs))
        return function(*args, **kwargs)
    return wrapper`,
    'functools',
  ),
} as const satisfies Record<string, Text>;

/** The name of a helper. */
export type Helper = keyof typeof helpers;
