// Positions in lists, tuples, strings and ranges: their subscript functions.
import type { PyObject } from '../objects/object.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import { positionOf } from './indexing.ts';
import { raise } from './raise.ts';

/** How many items a list, tuple, string or range has; null for anything else. */
export function sizeOf(object: PyObject): number | null {
  if (object instanceof PyList || object instanceof PyTuple) return object.items.length;
  if (object instanceof PyStr) return [...object.value].length;
  return object instanceof PyRange ? object.length : null;
}

/** The position that an index means in such an object; raises where it lies outside. */
export function position(
  machine: Machine,
  object: PyObject,
  index: PyObject,
  what: string,
): number {
  const size = sizeOf(object) ?? 0;
  const at = positionOf(machine, size, index, (type) =>
    object instanceof PyStr
      ? `string indices must be integers, not '${type}'`
      : `${object.type.name} indices must be integers or slices, not ${type}`,
  );
  if (at >= 0 && at < size) return at;
  throw raise(machine, 'IndexError', `${what} index out of range`);
}
