// Parts of ranges: compute_item and compute_slice of Objects/rangeobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import type { PyRange } from '../objects/ranges.ts';
import type { Machine } from './context.ts';
import { newRange } from './range-objects.ts';

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
