import { op } from '../../compiler/opcodes.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict } from '../../objects/tables.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { getItem } from '../dicts.ts';
import type { Frame } from '../frame.ts';
import { lengthOf } from '../lengths.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../sequences.ts';

const sequences: ReadonlySet<string> = new Set([
  'list',
  'tuple',
  'range',
  'memoryview',
  'array.array',
  'collections.deque',
]);
const mappings: ReadonlySet<string> = new Set([
  'dict',
  'mappingproxy',
  'collections.OrderedDict',
  'collections.defaultdict',
  'collections.Counter',
]);
/** Types whose single positional pattern is the object itself (_Py_TPFLAGS_MATCH_SELF). */
const matchSelf: ReadonlySet<string> = new Set([
  ...['bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset'],
  ...['int', 'list', 'set', 'str', 'tuple'],
]);

const isOf = (object: PyObject, names: ReadonlySet<string>): boolean =>
  object.type.mro.some((type) => type.hidden && names.has(type.name));

/** Tests of patterns: MATCH_SEQUENCE, MATCH_MAPPING, MATCH_KEYS, MATCH_CLASS (Python/ceval.c). */
export const matchInstructions: HandlerTable = {
  [op.GET_LEN](machine, frame) {
    const length = lengthOf({ machine, frame, args: [], names: [] }, frame.peek(0));
    frame.push(machine.heap.int(length));
  },
  [op.MATCH_SEQUENCE](machine, frame) {
    frame.push(machine.heap.bool(isOf(frame.peek(0), sequences)));
  },
  [op.MATCH_MAPPING](machine, frame) {
    frame.push(machine.heap.bool(isOf(frame.peek(0), mappings)));
  },
  [op.MATCH_KEYS](machine, frame) {
    machine.collector.disturbed(1);
    matchKeys(machine, frame, frame.peek(1), frame.peek(0));
  },
  [op.MATCH_CLASS](machine, frame, positional) {
    const [names, cls, subject] = [frame.peek(0), frame.peek(1), frame.peek(2)];
    const base = frame.depth - 3;
    // Until 3.13 the attributes are gathered in a list.
    if (machine.profile.minor < 14) machine.own.listInPassing();
    if (!(cls instanceof PyType)) {
      throw typeError(machine, 'called match pattern must be a class');
    }
    const found = subject.type.isSubtypeOf(cls)
      ? pushAttributes(machine, frame, subject, cls, positional, textsOf(names))
      : false;
    if (!found) frame.push(machine.heap.none);
    frame.collapse(base);
  },
};

function textsOf(names: PyObject): string[] {
  const items = names instanceof PyTuple ? names.items : [];
  return items.map((name) => (name instanceof PyStr ? name.value : ''));
}

function matchKeys(machine: Machine, frame: Frame, subject: PyObject, keys: PyObject): void {
  if (!(subject instanceof PyDict)) throw machine.unsupported('a mapping pattern of this mapping');
  const values: PyObject[] = [];
  const seen: PyObject[] = [];
  for (const key of keys instanceof PyTuple ? keys.items : []) {
    if (seen.some((before) => machine.equal(frame, before, key))) {
      const text = `mapping pattern checks duplicate key (${machine.repr(frame, key)})`;
      throw raise(machine, 'ValueError', text);
    }
    seen.push(key);
    const value = getItem(machine, subject, key);
    if (!value) {
      frame.push(machine.heap.none);
      return;
    }
    values.push(value);
  }
  frame.push(newTuple(machine, values));
}

/** Pushes a tuple of the attributes that a class pattern asks for; false where one is missing. */
function pushAttributes(
  machine: Machine,
  frame: Frame,
  subject: PyObject,
  cls: PyType,
  positional: number,
  named: readonly string[],
): boolean {
  const base = frame.depth;
  const self = positional > 0 && !cls.lookup('__match_args__') && isSelf(cls);
  const first = self ? [] : matchArgs(machine, cls, positional);
  if (self) {
    if (positional > 1) throw tooManyPatterns(machine, cls, 1, positional);
    frame.push(subject);
  }
  const names = [...first, ...named];
  for (const [at, name] of names.entries()) {
    if (names.indexOf(name) < at) {
      const text = `${cls.name}() got multiple sub-patterns for attribute '${name}'`;
      throw typeError(machine, text);
    }
    if (pushAttribute(machine, frame, subject, name)) continue;
    frame.unwind(base);
    return false;
  }
  const values = frame.stack.slice(base).filter((value) => value !== null);
  frame.push(newTuple(machine, values));
  frame.collapse(base);
  return true;
}

const isNoText = (name: PyObject): boolean => !(name instanceof PyStr);

const isSelf = (cls: PyType): boolean =>
  cls.mro.some((type) => type.hidden && matchSelf.has(type.name));

function tooManyPatterns(machine: Machine, cls: PyType, most: number, given: number): Error {
  const plural = most === 1 ? '' : 's';
  return typeError(
    machine,
    `${cls.name}() accepts ${String(most)} positional sub-pattern${plural} (${String(given)} given)`,
  );
}

function matchArgs(machine: Machine, cls: PyType, positional: number): string[] {
  if (positional === 0) return [];
  const given = cls.lookup('__match_args__');
  if (given && !(given instanceof PyTuple)) {
    const type = given.type.name;
    throw typeError(machine, `${cls.name}.__match_args__ must be a tuple (got ${type})`);
  }
  const names = given ? textsOf(given) : [];
  if (positional > names.length) throw tooManyPatterns(machine, cls, names.length, positional);
  const wrong = given instanceof PyTuple && given.items.slice(0, positional).find(isNoText);
  if (wrong) {
    const text = `__match_args__ elements must be strings (got ${wrong.type.name})`;
    throw typeError(machine, text);
  }
  return names.slice(0, positional);
}

function pushAttribute(machine: Machine, frame: Frame, subject: PyObject, name: string): boolean {
  const { depth } = frame;
  try {
    machine.getAttribute(frame, subject, name);
    return true;
  } catch (error) {
    if (!machine.swallow(error, 'AttributeError')) throw error;
    frame.unwind(depth);
    return false;
  }
}
