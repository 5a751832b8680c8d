import { callText } from './calls.ts';
import { classes, formats, literalNumbers, literalTexts } from './literals.ts';
import type { Program } from './program.ts';
import type { Kind } from './scope.ts';

/** Writes an expression; `deep` is how much deeper its parts may go. */
type Form = (program: Program, deep: number) => string;
type Forms = readonly [Form, ...Form[]];

/** Kinds whose text is the same in every process, and which containers may hold. */
export const plainKinds = [
  'number',
  'text',
  'list',
  'tuple',
  'dict',
  'node',
  'set',
  'numbers',
] as const;

const number: Form = (program, deep) => expression(program, 'number', deep);
const text: Form = (program, deep) => expression(program, 'text', deep);
const list: Form = (program, deep) => expression(program, 'list', deep);
const numbers: Form = (program, deep) => expression(program, 'numbers', deep);
const dict: Form = (program, deep) => expression(program, 'dict', deep);
const set: Form = (program, deep) => expression(program, 'set', deep);
const node: Form = (program, deep) => expression(program, 'node', deep);
const named: Form = (program, deep) => expression(program, 'function', deep);

/** Something that prints the same everywhere. */
export const plain: Form = (program, deep) =>
  expression(program, program.choices.pick(plainKinds), deep);
/** Something hashable that prints the same everywhere. */
const key: Form = (program, deep) =>
  expression(program, program.choices.pick(['number', 'text']), Math.min(deep, 1));

const slice: Form = ({ choices }) =>
  choices.pick(['[:]', '[1:]', '[:-1]', '[::2]', '[::-1]', '[1:3]']);

const forms: Record<Kind, { readonly leaves: Forms; readonly inner: Forms }> = {
  number: {
    leaves: [({ choices }) => choices.pick(literalNumbers)],
    inner: [
      (p, d) =>
        `len(${expression(p, p.choices.pick(['list', 'text', 'tuple', 'dict', 'set']), d)})`,
      (p, d) =>
        `(${number(p, d)} ${p.choices.pick(['+', '-', '*', '//', '%', '|', '&'])} ${number(p, d)})`,
      (p, d) => `sum(${numbers(p, d)})`,
      (p, d) => `${p.choices.pick(['max', 'min'])}(${numbers(p, d)}, default=${number(p, 0)})`,
      (p, d) => `(${number(p, d)} if ${condition(p, d)} else ${number(p, d)})`,
      (p, d) => `${numbers(p, d)}[${p.choices.pick(['0', '-1', '1'])}]`,
      (p, d) => `abs(${number(p, d)})`,
      (p, d) => `hash(${number(p, d)})`,
      (p, d) => `sum(v for v in ${numbers(p, d)})`,
      (p, d) => `${list(p, d)}.count(${plain(p, 0)})`,
    ],
  },
  text: {
    leaves: [({ choices }) => choices.pick(literalTexts)],
    inner: [
      (p, d) => `str(${number(p, d)})`,
      (p, d) => `(${text(p, d)} + ${text(p, d)})`,
      (p, d) => `repr(${plain(p, d)})`,
      (p, d) => `'${p.choices.pick(formats)}'.format(${plain(p, d)})`,
      (p) => `f'{${number(p, 0)}:${p.choices.pick(['d', '>5', '03d', 'x', ',', '+.1f', 'e'])}}'`,
      (p, d) =>
        `${text(p, d)}.${p.choices.pick(['upper()', 'title()', 'strip()', "replace('a', 'bb')", "join(['x', 'y'])", 'lower()', 'zfill(4)', "center(7, '*')"])}`,
      (p, d) => `${text(p, d)}${slice(p, d)}`,
      (p, d) => `(${text(p, d)} * ${p.choices.pick(['2', '0', '3'])})`,
      (p, d) => `('%s-%r' % (${plain(p, d)}, ${number(p, d)}))`,
      (p, d) => `','.join(str(v) for v in ${numbers(p, d)})`,
      (p, d) => `type(${plain(p, d)}).__name__`,
      (p, d) => `''.join(sorted(${text(p, d)}))`,
      (p, d) => `f'{${text(p, 0)}!r:>12}|{${plain(p, d)}}'`,
      (p, d) => `', '.join(f'{v}={w!r}' for v, w in ${dict(p, d)}.items())`,
      (p, d) =>
        `${text(p, d)}.${p.choices.pick(['casefold()', "ljust(9, '.')", 'swapcase()', "removeprefix('s')", 'capitalize()', "lstrip('s')"])}`,
      (p, d) => `repr(${text(p, d)}.encode())`,
    ],
  },
  list: {
    leaves: [() => '[]', (p) => `[${node(p, 0)}]`],
    inner: [
      (p, d) => `[${plain(p, d)}, ${plain(p, d)}]`,
      (p, d) => `${list(p, d)}${slice(p, d)}`,
      (p, d) => `(${list(p, d)} + ${list(p, d)})`,
      (p, d) => `([${plain(p, d)}] * ${p.choices.pick(['2', '3', '0'])})`,
      (p, d) => `[v for v in ${list(p, d)}]`,
      (p, d) => `[(v, ${plain(p, 0)}) for v in ${numbers(p, d)} if v]`,
      (p, d) => `list(${dict(p, d)}.${p.choices.pick(['items', 'values', 'keys'])}())`,
      (p, d) => `list(${expression(p, 'tuple', d)})`,
      (p, d) => `[*${list(p, d)}, ${plain(p, d)}]`,
      (p, d) => `list(zip(${list(p, d)}, ${numbers(p, d)}))`,
      (p, d) => `list(enumerate(${list(p, d)}))`,
      (p) => `[[${plain(p, 0)} for _ in range(2)] for _ in range(${p.choices.pick(['1', '2'])})]`,
      (p, d) => `list(map(lambda v: (v, v), ${list(p, d)}))`,
      (p, d) => `list(filter(None, ${list(p, d)}))`,
      (p, d) => `${list(p, d)}.copy()`,
      (p, d) => `${text(p, d)}.split()`,
      (p, d) => `${p.module('copy')}.${p.choices.pick(['copy', 'deepcopy'])}(${list(p, d)})`,
      (p, d) => `list(${p.module('collections')}.deque(${list(p, d)}, maxlen=2))`,
      (p, d) => `${p.module('collections')}.Counter(${text(p, d)}).most_common(2)`,
      (p, d) => `list(${p.module('itertools')}.islice(${expression(p, 'iterator', d)}, 2))`,
      (p, d) => `[w for v in [${list(p, d)}, ${list(p, 0)}] for w in v]`,
      (p, d) => `${text(p, d)}.${p.choices.pick(["split('a')", 'splitlines()', "rsplit(' ', 1)"])}`,
      (p, d) => `list(${text(p, d)}.partition('o'))`,
    ],
  },
  numbers: {
    leaves: [
      () => '[1, 2, 3]',
      ({ choices }) => `list(range(${choices.pick(['3', '5', '2', '10', '0'])}))`,
    ],
    inner: [
      (p, d) => `[${number(p, d)}, ${number(p, d)}, ${number(p, 0)}]`,
      (p, d) =>
        `sorted(${numbers(p, d)}${p.choices.pick(['', ', reverse=True', ', key=lambda v: -v'])})`,
      (p, d) => `[v * ${number(p, 0)} for v in ${numbers(p, d)}]`,
      (p, d) => `${numbers(p, d)}${slice(p, d)}`,
      (p, d) => `(${numbers(p, d)} + ${numbers(p, d)})`,
      (p, d) => `sorted(${set(p, d)})`,
      (p, d) => `[v + w for v in ${numbers(p, d)} for w in ${numbers(p, 0)} if v != w]`,
      (p, d) => `[len(v) for v in ${text(p, d)}]`,
    ],
  },
  tuple: {
    leaves: [() => '(1, 2)', () => '()', (p) => `(${number(p, 0)},)`],
    inner: [
      (p, d) => `(${plain(p, d)}, ${plain(p, d)})`,
      (p, d) => `tuple(${list(p, d)})`,
      (p, d) => `(${expression(p, 'tuple', d)} + (${plain(p, d)},))`,
      (p, d) => `${expression(p, 'tuple', d)}${slice(p, d)}`,
      (p, d) => `(*${list(p, d)}, ${plain(p, d)})`,
      (p, d) => `divmod(${number(p, d)}, 7)`,
      (p, d) => `tuple(v for v in ${numbers(p, d)})`,
      (p, d) => `${p.helper('Point')}(${number(p, d)}, ${list(p, d)})`,
      (p, d) =>
        `${p.helper('Point')}(${number(p, d)}, y=${text(p, 0)})._replace(x=${number(p, 0)})`,
      (p, d) => `tuple(sorted(${set(p, d)}))`,
      (p, d) => `tuple(reversed(${expression(p, 'tuple', d)}))`,
    ],
  },
  dict: {
    leaves: [() => '{}', (p) => `{'k': ${node(p, 0)}}`],
    inner: [
      (p, d) => `{${key(p, d)}: ${plain(p, d)}, ${key(p, d)}: ${plain(p, d)}}`,
      (p, d) => `dict(x=${plain(p, d)}, y=${plain(p, d)})`,
      (p, d) => `{v: ${plain(p, 0)} for v in ${numbers(p, d)}}`,
      (p, d) => `{**${dict(p, d)}, 'k': ${plain(p, d)}}`,
      (p, d) => `${dict(p, d)}.copy()`,
      (p, d) => `(${dict(p, d)} | ${dict(p, d)})`,
      (p, d) => `dict.fromkeys(${numbers(p, d)}, ${plain(p, d)})`,
      (p, d) => `dict(zip(${numbers(p, d)}, ${list(p, d)}))`,
      (p, d) => `dict(enumerate(${list(p, d)}))`,
      (p, d) => `${p.module('collections')}.OrderedDict(${dict(p, d)})`,
      (p, d) => `${p.module('collections')}.defaultdict(list, ${dict(p, d)})`,
      (p, d) => `${p.module('collections')}.Counter(${numbers(p, d)})`,
      (p, d) => `{v: [w for w in ${numbers(p, 0)}] for v in ${text(p, d)}}`,
      (p, d) => `vars(${node(p, d)})`,
    ],
  },
  set: {
    leaves: [() => '{1, 2, 3}', () => 'set()'],
    inner: [
      (p, d) => `set(${numbers(p, d)})`,
      (p, d) => `{${number(p, d)}, ${number(p, d)}}`,
      (p, d) => `{v % 5 for v in ${numbers(p, d)}}`,
      (p, d) => `(${set(p, d)} ${p.choices.pick(['|', '&', '-', '^'])} ${set(p, d)})`,
      (p, d) => `frozenset(${numbers(p, d)})`,
      (p, d) =>
        `${set(p, d)}.${p.choices.pick(['union', 'difference', 'intersection'])}(${numbers(p, d)})`,
    ],
  },
  node: {
    leaves: [
      (p) => {
        const made = p.helper(p.choices.pick(classes));
        return `${made}('n${String(p.serial())}')`;
      },
    ],
    inner: [
      (p, d) => `[${node(p, d)}, ${node(p, d)}][${p.choices.pick(['0', '1'])}]`,
      (p, d) => `(${node(p, d)} or ${node(p, d)})`,
      (p, d) => `${p.module('copy')}.copy(${node(p, d)})`,
      (p, d) => `{'v': ${node(p, d)}}.pop('v')`,
      (p, d) => `(lambda v: v)(${node(p, d)})`,
      (p, d) => `${p.helper('registry')}.setdefault(${text(p, 0)}, ${node(p, d)})`,
      (p, d) => `next(v for v in [${node(p, d)}, ${node(p, 0)}])`,
      (p, d) => `${p.helper('Account')}.copy_of(${node(p, d)})`,
    ],
  },
  function: {
    leaves: [(p) => `(lambda: ${plain(p, 1)})`],
    inner: [
      (p, d) => `(lambda *args: (args, ${plain(p, d)}))`,
      (p, d) => `(lambda *, k=${plain(p, d)}: k)`,
      (p, d) => `${node(p, d)}.show`,
      (p, d) => `${p.module('functools')}.partial(print, ${plain(p, d)})`,
      (p, d) => `${p.helper('traced')}(${named(p, d)})`,
      (p, d) => `${p.helper('stepper')}(${number(p, d)})`,
      (p) => p.helper('remembered'),
      (p, d) => `${p.module('operator')}.itemgetter(${number(p, d)})`,
      (p, d) => `(lambda held: (lambda *args: [held, args]))(${plain(p, d)})`,
      (p, d) => `${list(p, d)}.${p.choices.pick(['append', 'count', '__len__'])}`,
    ],
  },
  iterator: {
    leaves: [(p) => `iter(${list(p, 1)})`],
    inner: [
      (p, d) => `(v for v in ${list(p, d)})`,
      (p) => `${p.helper('counted')}(${number(p, 0)})`,
      (p, d) => `enumerate(${list(p, d)})`,
      (p, d) => `zip(${list(p, d)}, ${expression(p, 'iterator', d)})`,
      (p, d) => `map(${named(p, d)}, ${list(p, d)})`,
      (p, d) => `reversed(${list(p, d)})`,
      (p, d) => `iter(${dict(p, d)}.items())`,
      (p, d) => `${p.helper('passed_on')}(${expression(p, 'iterator', d)})`,
      (p, d) => `${p.helper('pipeline')}(${list(p, d)})`,
      (p, d) => `((v, w) for v in ${list(p, d)} for w in ${numbers(p, 0)})`,
      (p, d) => `filter(${named(p, d)}, ${list(p, d)})`,
      (p, d) => `iter(${p.module('collections')}.deque(${list(p, d)}))`,
      (p, d) =>
        `${p.module('itertools')}.${p.choices.pick(['chain', 'product', 'zip_longest'])}(${list(p, d)}, ${list(p, d)})`,
      (p, d) =>
        `${p.module('itertools')}.${p.choices.pick(['cycle', 'repeat', 'accumulate', 'pairwise'])}(${numbers(p, d)})`,
    ],
  },
  weak: {
    leaves: [(p) => `${p.module('weakref')}.ref(${node(p, 0)})`],
    inner: [
      (p, d) =>
        `${p.module('weakref')}.ref(${node(p, d)}, lambda r: print('gone', ${plain(p, 0)}))`,
      (p, d) => `${p.module('weakref')}.finalize(${node(p, d)}, print, 'final', ${plain(p, 0)})`,
      (p, d) => `${p.module('weakref')}.WeakMethod(${node(p, d)}.show)`,
    ],
  },
  error: {
    leaves: [(p) => `ValueError(${plain(p, 0)})`],
    inner: [
      (p, d) => `KeyError(${plain(p, d)}, ${node(p, d)})`,
      (p, d) => `StopIteration(${plain(p, d)})`,
      (p, d) => `RuntimeError(${plain(p, d)})`,
    ],
  },
};

/** Writes an expression of a kind: a name, a literal, or something made of other expressions. */
export function expression(program: Program, kind: Kind, deep = 2): string {
  const { choices, scope } = program;
  const { leaves, inner } = forms[kind];
  const bound = scope.readable(kind);
  const [first, ...others] = bound;
  const way = choices.below(8);
  if (first !== undefined && way < 4) return choices.pick([first, ...others]);
  if (deep <= 0 || way < 5 || choices.exhausted) return choices.pick(leaves)(program, 0);
  if (way === 5) {
    const call = callText(program, kind, (taken) => expression(program, taken, deep - 1));
    if (call !== null) return call;
  }
  return choices.pick(inner)(program, deep - 1);
}

/** Writes something that is true or false. */
export function condition(program: Program, deep = 1): string {
  const { choices } = program;
  const forms: Forms = [
    () => choices.pick(['True', 'False']),
    (p, d) => `${number(p, d)} ${choices.pick(['<', '==', '>=', '!='])} ${number(p, d)}`,
    (p, d) => plain(p, d),
    (p, d) => `${plain(p, d)} in ${list(p, d)}`,
    (p, d) => `not ${plain(p, d)}`,
    (p, d) => `0 < ${number(p, d)} <= ${number(p, d)}`,
    (p, d) => `isinstance(${plain(p, d)}, (int, str))`,
    (p, d) => `any(${list(p, d)})`,
    (p, d) => `(${node(p, d)} and ${plain(p, d)})`,
  ];
  return choices.pick(forms)(program, deep - 1);
}
