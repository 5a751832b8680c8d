import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyInt, PyStr } from '../objects/simple.ts';
import { PyDict, PySet } from '../objects/tables.ts';
import { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { isBytes } from '../objects/bytes.ts';
import { addressed } from './addresses/addresses-chunk.ts';
import { isAddressed } from './addresses/is-addressed.ts';
import { bytesChunk } from './bytes/bytes-chunk.ts';
import { equalItems } from './item-equality.ts';
import type { Machine } from './context.ts';
import { equalHeld } from './dict-table.ts';
import { findEntry } from './dicts.ts';
import type { Frame } from './frame.ts';
import { NativeObject } from './native-object.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { typeError } from './raise.ts';
import { setOperations } from './set-operations-chunk.ts';
import { holdsItem } from './views.ts';
import { callSpecial } from './special-methods.ts';

/** `item in container`. */
export function contains(
  machine: Machine,
  frame: Frame,
  container: PyObject,
  item: PyObject,
): boolean {
  if (callSpecial(machine, frame, '__contains__', container, item)) {
    const truth = machine.truth(frame, frame.peek(0));
    frame.pop();
    return truth;
  }
  if (container instanceof PyList || container instanceof PyTuple) {
    return container.items.some((other) => other === item || equalHeld(machine, other, item));
  }
  if (isProxy(container)) {
    return behindProxy(machine, container, (target) => contains(machine, frame, target, item));
  }
  if (container instanceof PyDict) return findEntry(machine, container, item) !== undefined;
  if (container instanceof PySet) return setOperations.code.inSet(machine, container, item);
  if (container instanceof PyView && container.kind === 'items') {
    return holdsItem(machine, frame, container, item);
  }
  if (container instanceof PyView && container.kind === 'keys') {
    return findEntry(machine, container.dict, item) !== undefined;
  }
  if (container instanceof PyStr) {
    if (item instanceof PyStr) {
      if (!isAddressed(container)) return container.value.includes(item.value);
      return addressed.code.includesPart(machine, container, item.value);
    }
    throw typeError(
      machine,
      `'in <string>' requires string as left operand, not ${item.type.name}`,
    );
  }
  if (container instanceof PyRange && item instanceof PyInt && item.type.hidden) {
    const offset = item.value - container.start;
    const index = offset / container.step;
    return offset % container.step === 0n && index >= 0n && index < BigInt(container.length);
  }
  if (isBytes(container)) return bytesChunk.code.inBytes(machine, container, item);
  if (container instanceof NativeObject && container.slots.contains) {
    return container.slots.contains(machine, frame, container, item);
  }
  iterateForSearch(machine, frame, container);
  for (;;) {
    const iterator = frame.peek(0);
    if (!machine.next(frame, iterator)) break;
    const found = equalItems(machine, frame, frame.peek(0), item);
    frame.pop();
    if (!found) continue;
    frame.pop();
    return true;
  }
  frame.pop();
  return false;
}

/** Pushes an iterator, or raises what _PySequence_IterSearch says of an object that has none. */
function iterateForSearch(machine: Machine, frame: Frame, container: PyObject): void {
  try {
    machine.iterate(frame, container);
  } catch (error) {
    if (!machine.swallow(error, 'TypeError')) throw error;
    const wanted = machine.profile.minor >= 14 ? 'a container or iterable' : 'iterable';
    throw typeError(machine, `argument of type '${container.type.name}' is not ${wanted}`);
  }
}
