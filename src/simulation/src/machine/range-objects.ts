// Ranges: range_new, compute_range_length, compute_slice and range_reverse of Objects/rangeobject.c,
// CPython 3.11 to 3.15.
import { fieldPlace } from '../objects/functions.ts';
import { PyIterator } from '../objects/iterators.ts';
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

/** The number at a position of a range. */
export function rangeItem(machine: Machine, range: PyRange, at: number): PyObject {
  return machine.heap.int(range.start + BigInt(at) * range.step, 'computed');
}

/** A range of some of a range's numbers. */
export function rangeSlice(
  machine: Machine,
  range: PyRange,
  { start, step, count }: { start: number; step: number; count: number },
): PyRange {
  const { heap } = machine;
  const at = (position: number) =>
    heap.int(range.start + BigInt(position) * range.step, 'computed');
  const stride = heap.int(range.step * BigInt(step), 'computed');
  const stop = start + count * step;
  return newRange(machine, at(start), at(stop), stride);
}

/** Whether two ranges give the same numbers. */
export function equalRanges(a: PyRange, b: PyRange): boolean {
  if (a.length !== b.length) return false;
  if (a.length === 0) return true;
  return a.start === b.start && (a.length === 1 || a.step === b.step);
}

/** `reversed(range)`: an iterator over the numbers backwards. */
export function reversedRange(machine: Machine, range: PyRange): PyIterator {
  const { start, step, length } = range;
  const last = start + BigInt(length - 1) * step;
  return machine.heap.allocate(new PyIterator('range', new PyRange(last, start - step, -step)));
}
