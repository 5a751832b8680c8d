// reduce and cmp_to_key: Modules/_functoolsmodule.c, CPython 3.11 to 3.15.
import { builtinType, type PyObject } from '../../../objects/object.ts';
import { parameters, unnamed } from '../../builtins/clinic.ts';
import { compareOrder } from '../../compare.ts';
import type { Call, Machine, Native } from '../../context.ts';
import { NativeObject, newNative, type Slots } from '../../native-object.ts';
import { typeError } from '../../raise.ts';
import { callBySlotHeld } from '../../slot-calls.ts';
import { specialOf } from '../../special-methods.ts';

function reduceArguments(call: Call): readonly (PyObject | undefined)[] {
  const { machine, args } = call;
  if (machine.profile.minor < 14) return unnamed(call, 'reduce', 2, 3);
  const count = args.length - call.names.length;
  if (count < 2) {
    const text = `reduce() takes at least 2 positional arguments (${String(count)} given)`;
    throw typeError(machine, text);
  }
  return parameters(call, 'reduce', ['function', 'iterable', 'initial'], 2);
}

/** The tuple that passes the arguments keeps each pair until the next one comes. */
const reduce: Native = (call) => {
  const { machine, frame } = call;
  const [func, iterable, initial] = reduceArguments(call);
  if (!func || !iterable) return undefined;
  const base = frame.depth;
  try {
    machine.iterate(frame, iterable);
  } catch (error) {
    if (!machine.swallow(error, 'TypeError')) throw error;
    throw typeError(machine, 'reduce() arg 2 must support iteration');
  }
  const iterator = frame.peek(0);
  if (initial) frame.push(initial);
  else if (!machine.next(frame, iterator)) {
    throw typeError(machine, 'reduce() of empty iterable with no initial value');
  }
  while (machine.next(frame, iterator)) {
    const [total, item] = [frame.peek(1), frame.peek(0)];
    while (frame.depth > base + 3) frame.removeAt(base + 1);
    const [args, own] = [[total, item], specialOf(func, '__call__')];
    if (own) callBySlotHeld({ machine, frame, args, names: [] }, func, own);
    else machine.call(frame, func, args);
  }
  while (frame.depth > base + 1) frame.removeAt(frame.depth - 2);
  return undefined;
};

const wrapperType = builtinType('functools.KeyWrapper');

const keySlots: Slots = {
  call(call, self) {
    const [object] = parameters(call, 'K', ['obj'], 1);
    const compare = self.get(call.machine.heap, '.cmp');
    return object && compare ? newKey(call.machine, compare, object) : undefined;
  },
  attribute: (machine, self, name) =>
    name === 'obj' ? (self.get(machine.heap, '.obj') ?? null) : null,
  order(machine, frame, operator, self, other) {
    const { heap } = machine;
    if (!(other instanceof NativeObject) || other.type !== wrapperType) {
      throw typeError(machine, 'other argument must be K instance');
    }
    const [compare, a, b] = [
      self.get(heap, '.cmp'),
      self.get(heap, '.obj'),
      other.get(heap, '.obj'),
    ];
    if (!compare || !a || !b) throw machine.unsupported('a comparison of keys without objects');
    machine.call(frame, compare, [a, b]);
    const result = frame.peek(0);
    const truth =
      operator === '==' || operator === '!='
        ? machine.equal(frame, result, heap.int(0)) === (operator === '==')
        : compareOrder(machine, frame, operator, result, heap.int(0));
    frame.pop();
    return truth;
  },
};

function newKey(machine: Machine, compare: PyObject, object?: PyObject): NativeObject {
  const fields: (readonly [string, PyObject])[] = [['.cmp', compare]];
  if (object) fields.push(['.obj', object]);
  return newNative(machine, wrapperType, 4, fields, keySlots);
}

const compareToKey: Native = (call) => {
  const [compare] = parameters(call, 'cmp_to_key', ['mycmp'], 1);
  return compare && newKey(call.machine, compare);
};

/** Functions of _functools, by name. */
export const functoolsFunctions: Readonly<Record<string, Native>> = {
  reduce,
  cmp_to_key: compareToKey,
};
