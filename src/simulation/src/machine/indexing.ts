// PyNumber_AsSsize_t: Objects/abstract.c.
import type { PyObject } from '../objects/object.ts';
import { PyInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** The int that an object stands for (`__index__`), or null where it stands for none. */
export function asIndex(machine: Machine, object: PyObject): bigint | null {
  if (object instanceof PyInt) return object.value;
  if (isProxy(object)) {
    return behindProxy(machine, object, (target) => {
      const value = asIndex(machine, target);
      // A proxy has the slot, so that it is its referent that has no number (proxy_index).
      const { name } = target.type;
      if (value !== null) return value;
      throw typeError(machine, `'${name}' object cannot be interpreted as an integer`);
    });
  }
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
