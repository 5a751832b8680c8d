// range(): range_new and compute_range_length of Objects/rangeobject.c.
import type { PyObject } from '../../objects/object.ts';
import { PyRange } from '../../objects/ranges.ts';
import { fieldPlace } from '../../objects/functions.ts';
import type { Call, Machine } from '../context.ts';
import { raise, typeError } from '../raise.ts';
import { index } from './arguments.ts';

const labels = ['.start', '.stop', '.step', '.length'];

/** `range(…)`: a new range, which holds its three numbers and its length. */
export function range(call: Call): PyObject {
  const { machine } = call;
  const { heap } = machine;
  const numbers = call.args.map((value) => BigInt(index(call, value)));
  const [first, second, third = 1n] = numbers;
  if (first === undefined) throw typeError(machine, 'range expected at least 1 argument, got 0');
  if (third === 0n) throw raise(machine, 'ValueError', 'range() arg 3 must not be zero');
  const [start, stop] = second === undefined ? [0n, first] : [first, second];
  const made = new PyRange(start, stop, third);
  const length = lengthObject(machine, made);
  heap.allocate(made);
  const [one, two, three = heap.int(1)] = call.args;
  const held = two === undefined ? [heap.int(0), one, three] : [one, two, three];
  [...held, length].forEach((target, at) => {
    if (!target) return;
    const field = { label: heap.label(labels[at] ?? ''), target };
    heap.incref(target, fieldPlace(made, field));
    made.fields.push(field);
  });
  return made;
}

/** The length as an object; 3.11 makes an int for each step of working it out. */
function lengthObject(machine: Machine, { start, stop, step, length }: PyRange): PyObject {
  const { heap, profile } = machine;
  if (profile.minor >= 12 || length === 0) return heap.int(length, 'computed');
  const span = step > 0n ? stop - start : start - stop;
  const stride = step > 0n ? step : -step;
  const steps = [span, span - 1n, (span - 1n) / stride].map((value) => heap.int(value, 'computed'));
  const result = heap.int(length, 'computed');
  for (const step of steps.toReversed()) if (!step.permanent) heap.deallocate(step);
  return result;
}
