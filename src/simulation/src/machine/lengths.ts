import { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyInt, PyStr } from '../objects/simple.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import type { Call } from './context.ts';
import { NativeObject } from './native-object.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { typeError } from './raise.ts';

/** `len(object)`. */
export function lengthOf(call: Call, object: PyObject): number {
  const plain = plainLength(object);
  if (plain !== null) return plain;
  const { machine, frame } = call;
  if (isProxy(object)) {
    return behindProxy(machine, object, (target) => lengthOf(call, target));
  }
  const own = machine.special(object, '__len__');
  if (!own) throw typeError(machine, `object of type '${object.type.name}' has no len()`);
  machine.call(frame, own, [object]);
  const result = frame.peek(0);
  if (!(result instanceof PyInt)) throw machine.unsupported('__len__ that gives no int');
  frame.pop();
  return Number(result.value);
}

/** The number of elements of a builtin container, or null. */
export function plainLength(object: PyObject): number | null {
  if (object instanceof PyList || object instanceof PyTuple) return object.items.length;
  if (object instanceof PyDict || object instanceof PySet) return object.used;
  if (object instanceof PyStr) return [...object.value].length;
  if (object instanceof PyRange) return object.length;
  if (object instanceof NativeObject) return object.slots.length?.(object) ?? null;
  return object instanceof PyView ? object.dict.used : null;
}
