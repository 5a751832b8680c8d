// What a slice means: _PyEval_SliceIndex of Python/ceval.c, PySlice_Unpack of Objects/sliceobject.c.
import type { PyObject } from '../objects/object.ts';
import { PyNone } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import { asIndex, clamped } from './indexing.ts';
import { raise, typeError } from './raise.ts';

/** The positions that a slice means in a sequence: from `start`, `count` of them, by `step`. */
export interface Positions {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/** The three bounds of a slice. */
export interface Bounds {
  readonly start: PyObject;
  readonly stop: PyObject;
  readonly step: PyObject;
}

function bound(machine: Machine, object: PyObject): number | null {
  if (object instanceof PyNone) return null;
  const value = asIndex(machine, object);
  if (value !== null) return clamped(value);
  throw typeError(machine, 'slice indices must be integers or None or have an __index__ method');
}

/** PySlice_Unpack: the step first, then start and stop. */
export function unpackSlice(machine: Machine, { start, stop, step }: Bounds) {
  const stride = bound(machine, step) ?? 1;
  if (stride === 0) throw raise(machine, 'ValueError', 'slice step cannot be zero');
  const from = bound(machine, start);
  return { step: stride, start: from, stop: bound(machine, stop) };
}

/** Where a slice lies in a sequence of a size (PySlice_AdjustIndices). */
export function positionsOf(
  size: number,
  { step, start, stop }: { step: number; start: number | null; stop: number | null },
): Positions {
  const [low, high] = step > 0 ? [0, size] : [-1, size - 1];
  const clamp = (value: number | null, missing: number) => {
    if (value === null) return missing;
    return Math.min(Math.max(value < 0 ? value + size : value, low), high);
  };
  const from = clamp(start, step > 0 ? 0 : size - 1);
  const to = clamp(stop, step > 0 ? size : -1);
  const count = Math.max(0, Math.ceil((to - from) / step));
  return { start: from, stop: to, step, count };
}
