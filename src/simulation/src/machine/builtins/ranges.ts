// range(): range_from_array of Objects/rangeobject.c.
import type { PyObject } from '../../objects/object.ts';
import { PyRange } from '../../objects/ranges.ts';
import { PyInt } from '../../objects/simple.ts';
import { equalItems } from '../item-equality.ts';
import type { Call, Native } from '../context.ts';
import { asIndex } from '../indexing.ts';
import { raise, typeError } from '../raise.ts';
import { newRange, rangeItem } from '../range-objects.ts';
import { exactly } from './arguments.ts';

/** `range(…)`: a new range, which holds its three numbers and its length. */
export function range(call: Call): PyObject {
  const { machine, args } = call;
  const { heap } = machine;
  if (call.names.length > 0) throw typeError(machine, 'range() takes no keyword arguments');
  if (args.length === 0 || args.length > 3) {
    const wanted = args.length === 0 ? 'least 1 argument' : 'most 3 arguments';
    throw typeError(machine, `range expected at ${wanted}, got ${String(args.length)}`);
  }
  const [one, two, three = heap.int(1)] = args.map((object) => number(call, object));
  if (!one) return heap.none;
  if (three instanceof PyInt && three.value === 0n) {
    throw raise(machine, 'ValueError', 'range() arg 3 must not be zero');
  }
  return two ? newRange(machine, one, two, three) : newRange(machine, heap.int(0), one, three);
}

/** PyNumber_Index: an int itself, or what `__index__` gives. */
function number({ machine }: Call, object: PyObject): PyObject {
  if (object instanceof PyInt && !object.isBool) return object;
  const value = asIndex(machine, object);
  if (value !== null) return machine.heap.int(value);
  throw typeError(machine, `'${object.type.name}' object cannot be interpreted as an integer`);
}

/** Where an object lies in a range, by value; -1 where it is not there. */
function offsetIn({ start, step, length }: PyRange, object: PyInt): number {
  const span = object.value - start;
  const at = span / step;
  return span % step === 0n && at >= 0n && at < BigInt(length) ? Number(at) : -1;
}

/** Finds an object in a range; one that is no int is compared with every number of it. */
function search(call: Call): readonly number[] {
  const { machine, frame, args } = call;
  const [range, value] = args;
  if (!(range instanceof PyRange) || !value) return [];
  if (value instanceof PyInt && value.type.hidden) {
    const at = offsetIn(range, value);
    return at < 0 ? [] : [at];
  }
  const found: number[] = [];
  for (let at = 0; at < range.length; at += 1) {
    frame.push(rangeItem(machine, range, at));
    if (equalItems(machine, frame, frame.peek(0), value)) found.push(at);
    frame.pop();
  }
  return found;
}

/** The methods of `range`. */
export const rangeMethods: Readonly<Record<string, Native>> = {
  count(call) {
    exactly(call, 1, 'range.count');
    return call.machine.heap.int(search(call).length);
  },
  index(call) {
    const [value] = exactly(call, 1, 'range.index');
    const [first] = search(call);
    if (first !== undefined) return call.machine.heap.int(first);
    const { machine, frame } = call;
    const text =
      value instanceof PyInt
        ? machine.profile.minor >= 14
          ? 'range.index(x): x not in range'
          : `${machine.repr(frame, value)} is not in range`
        : 'sequence.index(x): x not in sequence';
    throw raise(machine, 'ValueError', text);
  },
};
