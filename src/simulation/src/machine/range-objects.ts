// Ranges: range_new and compute_range_length of Objects/rangeobject.c,
// CPython 3.11 to 3.15.
import { fieldPlace } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';

const labels = ['.start', '.stop', '.step', '.length'];

function valueOf(object: PyObject): bigint {
  return object instanceof PyInt ? object.value : 0n;
}

/** A new range of three ints, which it holds together with its length. */
export function newRange(
  machine: Machine,
  start: PyObject,
  stop: PyObject,
  step: PyObject,
): PyRange {
  const { heap } = machine;
  const made = new PyRange(valueOf(start), valueOf(stop), valueOf(step));
  const length = lengthObject(machine, made);
  heap.allocate(made);
  [start, stop, step, length].forEach((target, at) => {
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
  for (const made of steps.toReversed()) if (!made.permanent) heap.deallocate(made);
  return result;
}
