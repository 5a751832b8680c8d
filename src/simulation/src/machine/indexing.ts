// PyNumber_AsSsize_t and _PyEval_SliceIndex: Objects/abstract.c and Python/ceval.c.
import type { PyObject } from '../objects/object.ts';
import { PyInt, PyNone } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** The int that an object stands for (`__index__`), or null where it stands for none. */
export function asIndex(machine: Machine, object: PyObject): bigint | null {
  if (object instanceof PyInt) return object.value;
  if (isProxy(object)) return behindProxy(machine, object, (target) => asIndex(machine, target));
  const own = machine.special(object, '__index__');
  if (!own) return null;
  const { frame } = machine;
  machine.call(frame, own, [object]);
  const result = frame.peek(0);
  if (!(result instanceof PyInt)) {
    throw typeError(machine, `__index__ returned non-int (type ${result.type.name})`);
  }
  frame.pop();
  return result.value;
}

/** Keeps an int within what a position in memory can be. */
export function clamped(value: bigint): number {
  if (value > largest) return Number.MAX_SAFE_INTEGER;
  return value < -largest ? -Number.MAX_SAFE_INTEGER : Number(value);
}

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

/** A position in a sequence, counted from its end where negative; may lie outside it. */
export function positionOf(
  machine: Machine,
  size: number,
  index: PyObject,
  complaint: (type: string) => string,
): number {
  const value = asIndex(machine, index);
  if (value === null) throw typeError(machine, complaint(index.type.name));
  const { word } = machine.profile;
  if (BigInt.asIntN(word * 8, value) !== value) {
    const name = index.type.name;
    throw raise(machine, 'IndexError', `cannot fit '${name}' into an index-sized integer`);
  }
  return clamped(value) + (value < 0n ? size : 0);
}
