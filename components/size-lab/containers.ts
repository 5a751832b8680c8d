/** What `sys.getsizeof` counts of a container beside its own fields. */
export type Holding =
  /** A place for each item, not the items. */
  | 'references'
  /** The items themselves. */
  | 'values'
  /** Places for the values of attributes, not the values. */
  | 'attributes';

/** A container whose size is measured with more and more items in it. */
export interface Container {
  readonly id: ContainerId;
  readonly group: ContainerGroup;
  readonly holding: Holding;
  /** The most items that its program is written for. */
  readonly most: number;
  /** It is measured while items are taken out again, so from many items to none. */
  readonly emptied: boolean;
  /** The program that prints `<items> <bytes>`, a line for each number of items up to this one. */
  readonly program: (items: number) => string;
}

/** The headings under which containers are chosen. */
export const containerGroups = [
  'list',
  'tuple',
  'set',
  'dict',
  'text',
  'int',
  'queue',
  'array',
  'object',
] as const;
/** A heading under which containers are chosen. */
export type ContainerGroup = (typeof containerGroups)[number];

/** Most items of any program. */
export const mostItems = 256;

/** One container that takes one item after another. */
const grown =
  (empty: string, take: string, imports = '') =>
  (items: number) =>
    `import sys
${imports}
items = ${empty}
print(0, sys.getsizeof(items))
for n in range(1, ${items + 1}):
    ${take}
    print(n, sys.getsizeof(items))
`;

/** A new container for each number of items. */
const built = (made: string) => (items: number) =>
  `import sys

for n in range(${items + 1}):
    items = ${made}
    print(n, sys.getsizeof(items))
`;

/** A full container from which one item after another is taken. */
const emptied = (empty: string, take: string, remove: string) => (items: number) =>
  `import sys

items = ${empty}
for n in range(${items}):
    ${take}
print(${items}, sys.getsizeof(items))
for n in reversed(range(${items})):
    ${remove}
    print(n, sys.getsizeof(items))
`;

/** A literal is written out for each number of items. */
const written = (items: number) =>
  `import sys

${Array.from({ length: items + 1 }, (_, n) => {
  const literal = Array.from({ length: n }, (__, item) => item).join(', ');
  return `print(${n}, sys.getsizeof([${literal}]))\n`;
}).join('')}`;

/** Instances with more and more attributes; `measured` of the last one is printed. */
const instances = (measured: string) => (items: number) =>
  `import sys

class Thing:
    pass

for n in range(${items + 1}):
    thing = Thing()
    for i in range(n):
        setattr(thing, f'a{i}', None)
    print(n, ${measured})
`;

/** Instances of classes with more and more attributes, made by `made` from their names. */
const classes = (made: string, imports: string) => (items: number) =>
  `import sys
${imports}
for n in range(${items + 1}):
    names = [f'a{i}' for i in range(n)]
    Thing = ${made}
    thing = Thing(${made.startsWith('make') ? '*names' : ''})
    print(n, sys.getsizeof(thing))
`;

const typecodes = ['b', 'B', 'h', 'H', 'i', 'I', 'l', 'L', 'q', 'Q', 'f', 'd'] as const;

type Row = readonly [
  group: ContainerGroup,
  holding: Holding,
  program: (items: number) => string,
  most?: number,
];

const rows = {
  'list-append': ['list', 'references', grown('[]', 'items.append(n)')],
  'list-literal': ['list', 'references', written, 64],
  'list-comprehension': ['list', 'references', built('[i for i in range(n)]')],
  'list-range': ['list', 'references', built('list(range(n))')],
  'list-repeat': ['list', 'references', built('[None] * n')],
  'list-popped': ['list', 'references', emptied('[]', 'items.append(n)', 'items.pop()')],
  tuple: ['tuple', 'references', built('tuple(range(n))')],
  'set-add': ['set', 'references', grown('set()', 'items.add(n)')],
  'set-built': ['set', 'references', built('set(range(n))')],
  'set-emptied': ['set', 'references', emptied('set()', 'items.add(n)', 'items.discard(n)')],
  'dict-set': ['dict', 'references', grown('{}', 'items[n] = None')],
  'dict-text': ['dict', 'references', grown('{}', "items[f'key {n}'] = None")],
  'dict-comprehension': ['dict', 'references', built('{i: None for i in range(n)}')],
  'dict-emptied': ['dict', 'references', emptied('{}', 'items[n] = None', 'del items[n]')],
  'str-ascii': ['text', 'values', built("'a' * n")],
  'str-latin-1': ['text', 'values', built("'é' * n")],
  'str-ucs2': ['text', 'values', built("'中' * n")],
  'str-ucs4': ['text', 'values', built("'😀' * n")],
  bytes: ['text', 'values', built('bytes(n)')],
  bytearray: ['text', 'values', grown('bytearray()', 'items.append(0)')],
  int: ['int', 'values', built('10 ** n - 1')],
  deque: [
    'queue',
    'references',
    grown('deque()', 'items.append(n)', 'from collections import deque\n'),
  ],
  instance: ['object', 'attributes', instances('sys.getsizeof(thing)'), 64],
  'instance-dict': ['object', 'attributes', instances('sys.getsizeof(vars(thing))'), 64],
  'instance-both': [
    'object',
    'attributes',
    instances('sys.getsizeof(thing) + sys.getsizeof(vars(thing))'),
    64,
  ],
  slots: ['object', 'attributes', classes("type('Thing', (), {'__slots__': names})", ''), 64],
  dataclass: [
    'object',
    'attributes',
    classes("make_dataclass('Thing', names)", 'from dataclasses import make_dataclass\n'),
    16,
  ],
  'dataclass-slots': [
    'object',
    'attributes',
    classes(
      "make_dataclass('Thing', names, slots=True)",
      'from dataclasses import make_dataclass\n',
    ),
    16,
  ],
} as const satisfies Record<string, Row>;

/** The permanent name of a container: links have it. */
export type ContainerId = keyof typeof rows | `array-${(typeof typecodes)[number]}`;

const plain = Object.entries(rows).map(([id, row]): Container => {
  const [group, holding, program, most = mostItems]: Row = row;
  const isEmptied = id.endsWith('-emptied') || id.endsWith('-popped');
  return { id: id as ContainerId, group, holding, most, emptied: isEmptied, program };
});

const arrays = typecodes.map((code): Container => {
  const program = grown(
    `array('${code}')`,
    `items.append(${/[fd]/.test(code) ? '0.5' : '1'})`,
    'from array import array\n',
  );
  return {
    id: `array-${code}`,
    group: 'array',
    holding: 'values',
    most: mostItems,
    emptied: false,
    program,
  };
});

/** Every container, in the order in which they are offered. */
export const containers: readonly Container[] = [...plain, ...arrays].sort(
  (a, b) => containerGroups.indexOf(a.group) - containerGroups.indexOf(b.group),
);

/** A container by its name; undefined where there is none of this name. */
export function containerOf(id: string): Container | undefined {
  return containers.find((container) => container.id === id);
}
