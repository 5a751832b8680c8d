import { argumentsFor } from './calls.ts';
import { condition, expression, plain, plainKinds } from './expressions.ts';
import { observe } from './observations.ts';
import type { Program } from './program.ts';
import type { Kind } from './scope.ts';

type Write = (program: Program) => void;

const kinds: readonly [Kind, ...Kind[]] = [
  'list',
  'node',
  'dict',
  'numbers',
  'tuple',
  'set',
  'function',
  'iterator',
  'weak',
  'text',
  'number',
  'error',
];

/** A bound name of a kind, or an expression of it. */
function own({ choices, scope }: Program, kind: Kind): string | null {
  const [first, ...others] = scope.readable(kind);
  return first === undefined ? null : choices.pick([first, ...others]);
}

/** Binds a new value to a name. */
export function assign(program: Program): void {
  const { choices, scope } = program;
  const kind = choices.pick(kinds);
  const value = expression(program, kind);
  const walrus = choices.once(9) && kind !== 'function';
  const name = scope.bind(kind, choices.below(3));
  program.line(walrus ? `print((${name} := ${value}) is None)` : `${name} = ${value}`);
}

const attributes = ['left', 'right', 'me'] as const;

function changeNode(program: Program): void {
  const { choices } = program;
  const node = own(program, 'node');
  if (node === null) {
    assign(program);
    return;
  }
  const attribute = choices.pick(attributes);
  const forms: readonly [() => string, ...(() => string)[]] = [
    () => `${node}.${attribute} = ${node}`,
    () => `${node}.${attribute} = ${expression(program, 'node')}`,
    () => `${node}.${attribute} = ${expression(program, choices.pick(kinds))}`,
    () => `del ${node}.${attribute}`,
    () =>
      `print(${node}.${attribute})`.replace(/\.(left|right|me)\)$/, `.${attribute} is ${node})`),
    () => `print(${node}.show(${plain(program, 1)}))`,
    () => `print(hasattr(${node}, '${attribute}'), getattr(${node}, '${attribute}', None) is None)`,
    () => `setattr(${node}, '${attribute}', ${plain(program, 1)})`,
    () => `print(sorted(vars(${node})))`,
    () => `print(len(${node}.__dict__), isinstance(${node}, object))`,
    () => `${node}.name += '!'`,
  ];
  program.line(choices.pick(forms)());
}

function changeList(program: Program): void {
  const { choices } = program;
  const list = own(program, choices.pick(['list', 'numbers']));
  if (list === null) {
    assign(program);
    return;
  }
  const value = () => plain(program, 1);
  const forms: readonly [() => string, ...(() => string)[]] = [
    () => `${list}.append(${value()})`,
    () => `${list}.append(${list})`,
    () => `${list}.insert(${choices.pick(['0', '1', '-1'])}, ${value()})`,
    () => `${list}.pop(${choices.pick(['', '0', '-1'])})`,
    () =>
      `${list}.extend(${expression(program, choices.pick(['list', 'tuple', 'numbers', 'text']), 1)})`,
    () => `${list} += ${expression(program, 'list', 1)}`,
    () => `${list}[0] = ${value()}`,
    () => `del ${list}[${choices.pick(['0', '-1', '1:', ':1', ':', '::2'])}]`,
    () => `${list}[${choices.pick([':1', '1:', ':', '1:1'])}] = ${expression(program, 'list', 1)}`,
    () => `${list}.clear()`,
    () => `${list}.reverse()`,
    () => `${list}.remove(${value()})`,
    () => `${list}.sort(key=str)`,
    () => `${list} *= ${choices.pick(['2', '0', '1'])}`,
    () => `print(${list}.index(${value()}))`,
  ];
  program.line(choices.pick(forms)());
}

function changeTable(program: Program): void {
  const { choices } = program;
  const dict = own(program, 'dict');
  const set = own(program, 'set');
  const value = () => plain(program, 1);
  const key = () => choices.pick(["'k'", '1', '2', "'x'", '(1, 2)', '0']);
  const dictForms: (() => string)[] = [
    () => `${dict}[${key()}] = ${value()}`,
    () => `${dict}[${key()}] = ${dict}`,
    () => `${dict}.pop(${key()}, None)`,
    () => `del ${dict}[${key()}]`,
    () => `${dict}.setdefault(${key()}, []).append(${value()})`,
    () => `${dict}.update(${expression(program, 'dict', 1)})`,
    () => `${dict} |= ${expression(program, 'dict', 1)}`,
    () => `print(${dict}.popitem())`,
    () => `${dict}.clear()`,
    () => `print(${dict}.get(${key()}), ${key()} in ${dict})`,
    () => `${dict}[${key()}] += ${value()}`,
    () => `print(${dict}.keys() & {1, 2, 'k'} == {1})`,
  ];
  const setForms: (() => string)[] = [
    () => `${set}.add(${expression(program, 'number', 1)})`,
    () => `${set}.discard(${expression(program, 'number', 1)})`,
    () => `${set}.update(${expression(program, 'numbers', 1)})`,
    () => `${set}.remove(${expression(program, 'number', 1)})`,
    () => `print(${set}.pop())`,
    () => `${set} ${choices.pick(['|=', '&=', '-=', '^='])} ${expression(program, 'set', 1)}`,
  ];
  const [first, ...others] = [
    ...(dict === null ? [] : dictForms),
    ...(set === null ? [] : setForms),
  ];
  if (first) program.line(choices.pick([first, ...others])());
  else assign(program);
}

/** Ends the life of a name. */
function remove(program: Program): void {
  const { choices, scope } = program;
  const [first, ...others] = scope.here.keys();
  if (first === undefined) {
    assign(program);
    return;
  }
  const name = choices.pick([first, ...others]);
  program.line(choices.pick([`del ${name}`, `${name} = None`, `del ${name}`]));
  scope.unbind(name);
}

function unpack(program: Program): void {
  const { choices, scope } = program;
  const kind = choices.pick(plainKinds);
  const [one, two] = [expression(program, kind, 1), expression(program, kind, 1)];
  const [first, second] = [scope.bind(kind, 0), scope.bind(kind, 1)];
  const rest = expression(program, 'list', 1);
  program.line(
    choices.pick([
      `${first}, ${second} = ${one}, ${two}`,
      `${first} = ${second} = ${one}`,
      `[${first}, (${second}, *_)] = ${one}, [${two}, 1]`,
      `(${first}, ${second}), _ = (${one}, ${two}), ${rest}`,
    ]),
  );
}

/** Takes from an iterator. */
function advance(program: Program): void {
  const { choices } = program;
  const iterator = own(program, 'iterator') ?? expression(program, 'iterator');
  const taken = `next(${iterator}, None)`;
  program.line(
    choices.pick([
      `print(${taken} is None)`,
      `print(type(${taken}).__name__)`,
      `kept = ${taken}`,
      `${iterator}.close()`,
      `print(${iterator}.send(${choices.pick(['None', '1', '2'])}))`,
      `print(${iterator}.throw(ValueError('thrown')))`,
      `next(${iterator})`,
    ]),
  );
}

/** Calls a function that a name holds, or one of the program's. */
function call(program: Program): void {
  const { choices, scope } = program;
  const [first, ...others] = scope.callable();
  if (first && choices.below(3) < 2) {
    const signature = choices.pick([first, ...others]);
    const called = `${signature.name}(${argumentsFor(program, signature, (kind) => expression(program, kind, 1))})`;
    if (choices.below(2) === 0) program.line(`print(type(${called}).__name__)`);
    else
      program.line(
        `${scope.bind(signature.yields ? 'iterator' : signature.gives, choices.below(3))} = ${called}`,
      );
    return;
  }
  const held = own(program, 'function') ?? own(program, 'weak');
  if (held === null) {
    assign(program);
    return;
  }
  program.line(
    choices.pick([
      `print(${held}() is None)`,
      `${held}(${plain(program, 1)})`,
      `kept = ${held}()`,
      `print(type(${held}).__name__, callable(${held}))`,
    ]),
  );
}

/** Puts objects into weak containers, and looks what is left in them. */
function keepWeakly(program: Program): void {
  const { choices } = program;
  const node = own(program, 'node') ?? expression(program, 'node', 1);
  const forms: readonly [() => string, ...(() => string)[]] = [
    () => `${program.helper('registry')}[${expression(program, 'text', 0)}] = ${node}`,
    () => `${program.helper('watched')}.add(${node})`,
    () => `${program.helper('labels')}[${node}] = ${plain(program, 1)}`,
    () => `print(len(${program.helper('registry')}), sorted(${program.helper('registry')}))`,
    () => `print(len(${program.helper('watched')}), ${node} in ${program.helper('watched')})`,
    () => `print(len(${program.helper('labels')}), ${program.helper('labels')}.get(${node}))`,
    () => `print(${program.helper('registry')}.pop(${expression(program, 'text', 0)}, None))`,
  ];
  program.line(choices.pick(forms)());
}

/** The simple statements, the commonest more than once. */
export const simple: readonly [Write, ...Write[]] = [
  observe,
  assign,
  assign,
  changeNode,
  changeList,
  changeTable,
  remove,
  observe,
  unpack,
  advance,
  call,
  keepWeakly,
  call,
  (program) => program.line(`assert ${condition(program)}, ${plain(program, 1)}`),
];
