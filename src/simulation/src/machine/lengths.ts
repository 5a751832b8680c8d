import { isBytes } from '../objects/bytes.ts';
import { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyInt, PyStr } from '../objects/simple.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import type { Call, Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { NativeObject } from './native-object.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';
import { callSpecial } from './special-methods.ts';
import { refuseRest } from './the-rest.ts';

/** `len(object)`. */
export function lengthOf(call: Call, object: PyObject): number {
  const { machine, frame } = call;
  refuseRest(machine, object);
  if (callSpecial(machine, frame, '__len__', object)) return lengthFrom(machine, frame);
  const plain = plainLength(object);
  if (plain !== null) return plain;
  if (isProxy(object)) {
    return behindProxy(machine, object, (target) => lengthOf(call, target));
  }
  throw typeError(machine, `object of type '${object.type.name}' has no len()`);
}

/** The length that `__len__` left on the stack. */
export function lengthFrom(machine: Machine, frame: Frame): number {
  const result = frame.peek(0);
  if (!(result instanceof PyInt)) {
    const name = result.type.name;
    throw typeError(machine, `'${name}' object cannot be interpreted as an integer`);
  }
  if (result.value < 0n) throw raise(machine, 'ValueError', '__len__() should return >= 0');
  if (BigInt.asIntN(machine.profile.word * 8, result.value) !== result.value) {
    const text = "cannot fit 'int' into an index-sized integer";
    throw raise(machine, 'OverflowError', text);
  }
  frame.pop();
  return Number(result.value);
}

/** The number of elements of a builtin container, or null. */
export function plainLength(object: PyObject): number | null {
  if (object instanceof PyList || object instanceof PyTuple) return object.items.length;
  if (object instanceof PyDict || object instanceof PySet) return object.used;
  if (isBytes(object)) return object.text.length;
  if (object instanceof PyStr) return [...object.value].length;
  if (object instanceof PyRange) return object.length;
  if (object instanceof NativeObject) return object.slots.length?.(object) ?? null;
  return object instanceof PyView ? object.dict.used : null;
}
