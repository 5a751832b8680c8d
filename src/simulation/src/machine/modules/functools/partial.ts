// functools.partial: Modules/_functoolsmodule.c, CPython 3.11 to 3.15.
import { builtinType, type PyObject } from '../../../objects/object.ts';
import { PyTuple } from '../../../objects/sequences.ts';
import { PyStr } from '../../../objects/simple.ts';
import { PyDict } from '../../../objects/tables.ts';
import { namedArguments, positional } from '../../builtins/arguments.ts';
import { isCallable } from '../../callable.ts';
import type { Call, Machine, Native } from '../../context.ts';
import { newDict, setNew } from '../../dicts.ts';
import { NativeObject, newNative, type Slots } from '../../native-object.ts';
import { typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import { callBySlotHeld } from '../../slot-calls.ts';
import { specialOf } from '../../special-methods.ts';

export const partialType = builtinType('functools.partial');

/** Pushes a dict of named arguments, later ones in place of earlier ones. */
export function pushNames(
  { machine, frame }: Call,
  names: readonly (readonly [string, PyObject])[],
): PyDict {
  const dict = newDict(machine);
  frame.push(dict);
  for (const [name, value] of names) {
    setNew(machine, dict, machine.heap.immortalStr(name), value);
  }
  return dict;
}

function parts({ heap }: Machine, self: NativeObject) {
  const [func, args, names] = [
    self.get(heap, '.func'),
    self.get(heap, '.args'),
    self.get(heap, '.keywords'),
  ];
  if (!func || !(args instanceof PyTuple) || !(names instanceof PyDict)) {
    throw new Error('a partial object has lost its parts');
  }
  const entries = [...names.entries()].map(
    ({ key, value }) => [key instanceof PyStr ? key.value : '', value] as const,
  );
  return { func, args, names, entries };
}

/**
 * Calls through: until 3.14, named arguments of its own cost a tuple, a dict and copies of all; a
 * tuple, and a dict of named ones, is what a `__call__` of the program takes.
 */
function call(through: Call, self: NativeObject): undefined {
  const { machine, frame } = through;
  const { func, args, entries } = parts(machine, self);
  const base = frame.depth;
  const given = positional(through);
  const positionals = [...args.items, ...given];
  const named = new Map([...entries, ...namedArguments(through)]);
  const own = specialOf(func, '__call__');
  if (own || (entries.length > 0 && machine.profile.minor < 15)) {
    if (!own || !through.tuple) frame.push(newTuple(machine, given));
    if (through.names.length > 0) pushNames(through, namedArguments(through));
    if (args.length > 0 && given.length > 0) frame.push(newTuple(machine, positionals));
    if (entries.length > 0) pushNames(through, [...named]);
  }
  const [values, names] = [[...positionals, ...named.values()], [...named.keys()]];
  if (own) callBySlotHeld({ machine, frame, args: values, names }, func, own);
  else {
    if (frame.depth > base) for (const value of values) frame.push(value);
    machine.call(frame, func, values, names);
  }
  frame.collapse(base);
}

const slots: Slots = {
  call,
  attribute(machine, self, name) {
    const { func, args, names } = parts(machine, self);
    if (name === 'func') return func;
    if (name === 'args') return args;
    return name === 'keywords' ? names : null;
  },
  repr(machine, frame, self) {
    const { func, args, entries } = parts(machine, self);
    const texts = [func, ...args.items].map((item) => machine.repr(frame, item));
    const named = entries.map(([name, value]) => `${name}=${machine.repr(frame, value)}`);
    return `functools.partial(${[...texts, ...named].join(', ')})`;
  },
};

/** `functools.partial(func, *args, **keywords)`. */
export const makePartial: Native = (asked) => {
  const { machine, frame } = asked;
  const [func, ...args] = positional(asked);
  if (!func) throw typeError(machine, "type 'partial' takes at least one argument");
  if (!isCallable(func)) throw typeError(machine, 'the first argument must be callable');
  const base = frame.depth;
  const inner =
    func instanceof NativeObject && func.type === partialType ? parts(machine, func) : null;
  const { heap } = machine;
  const words = machine.profile.minor >= 14 ? 10 : 8;
  // It is there before its tuple and its dict are.
  const made = newNative(machine, partialType, words, [['.func', inner?.func ?? func]], slots);
  frame.push(made);
  made.put(heap, '.args', newTuple(machine, [...(inner?.args.items ?? []), ...args], !inner));
  made.put(
    heap,
    '.keywords',
    pushNames(asked, [...(inner?.entries ?? []), ...namedArguments(asked)]),
  );
  frame.pop();
  frame.collapse(base);
  return undefined;
};
