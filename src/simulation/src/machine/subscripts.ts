// Items: the subscript functions of list, tuple, str, dict and range.
import { Chunk } from '../chunks/chunk.ts';
import { isBytes, PyByteArray } from '../objects/bytes.ts';
import { PySlice } from '../objects/functions.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDefaultDict, PyDict } from '../objects/tables.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { pushDefault } from './default-dict.ts';
import { getItem, setHeld } from './dicts.ts';
import type { Frame } from './frame.ts';
import { callBound } from './bound-calls.ts';
import { position, sizeOf } from './item-positions.ts';
import { slices } from './slices-chunk.ts';
import { bytesChunk } from './bytes/bytes-chunk.ts';
import { NativeObject } from './native-object.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';
import { refuseRest } from './the-rest.ts';
import { callSpecial } from './special-methods.ts';

const genericAlias = new Chunk(
  async () => (await import('./generic-alias.ts')).pushOfClass,
  ({ code }) => /\b(?:list|dict|tuple|set|frozenset|type)\[/.test(code),
);

/** Pushes `object[index]`. */
export function pushItem(machine: Machine, frame: Frame, object: PyObject, index: PyObject): void {
  if (callSpecial(machine, frame, '__getitem__', object, index)) return;
  if (object instanceof PyDict) {
    pushValue(machine, frame, object, index);
    return;
  }
  refuseRest(machine, object);
  if (index instanceof PySlice && sizeOf(object) !== null) {
    slices.code.pushSlice(machine, frame, object, index, true);
    return;
  }
  if (object instanceof PyList || object instanceof PyTuple) {
    const at = position(machine, object, index, object instanceof PyList ? 'list' : 'tuple');
    const item = object.items[at];
    if (item) frame.push(item);
    return;
  }
  if (object instanceof PyStr) {
    const at = position(machine, object, index, 'string');
    frame.push(machine.heap.str([...object.value][at] ?? ''));
    return;
  }
  if (object instanceof PyRange) {
    frame.push(
      slices.code.rangeItem(machine, object, position(machine, object, index, 'range object')),
    );
    return;
  }
  if (isBytes(object)) {
    frame.push(bytesChunk.code.bytesItem(machine, object, index));
    return;
  }
  if (object instanceof NativeObject && object.slots.item) {
    object.slots.item(machine, frame, object, index);
    return;
  }
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      pushItem(machine, frame, target, index);
    });
    return;
  }
  if (object instanceof PyType) {
    genericAlias.code(machine, frame, object, index);
    return;
  }
  throw typeError(machine, `'${object.type.name}' object is not subscriptable`);
}

/** A key that is not there: `__missing__` of a subclass, else KeyError. */
function pushValue(machine: Machine, frame: Frame, dict: PyDict, key: PyObject): void {
  const value = getItem(machine, dict, key);
  if (value) {
    frame.push(value);
    return;
  }
  const missing = machine.special(dict, '__missing__');
  if (!missing && dict instanceof PyDefaultDict) {
    // Its own `__missing__` is bound to it meanwhile.
    const base = frame.depth;
    frame.push(dict);
    pushDefault(machine, frame, dict, key);
    frame.collapse(base);
    return;
  }
  if (!missing) throw raise(machine, 'KeyError', '', [key]);
  callBound(machine, frame, missing, [dict, key]);
}

/** `object[index] = value`, with a new reference to the value. */
export function storeItem(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  index: PyObject,
  value: PyObject,
): void {
  const { heap } = machine;
  if (callSpecial(machine, frame, '__setitem__', object, index, value)) {
    frame.pop();
    return;
  }
  if (object instanceof PyDict) {
    setHeld(machine, frame, object, index, value);
    return;
  }
  if (object instanceof PyList) {
    if (index instanceof PySlice) {
      slices.code.assignSlice(machine, frame, object, index, value);
      return;
    }
    const at = position(machine, object, index, 'list assignment');
    const old = object.items[at];
    const place = indexPlace(object.id, at);
    const died = old !== undefined && heap.release(old, place);
    object.items[at] = value;
    heap.incref(value, place);
    if (died) heap.deallocate(old);
    return;
  }
  if (object instanceof PyByteArray) {
    bytesChunk.code.setByte(machine, frame, object, index, value);
    return;
  }
  if (object instanceof NativeObject && object.slots.setItem) {
    object.slots.setItem(machine, frame, object, index, value);
    return;
  }
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      storeItem(machine, frame, target, index, value);
    });
    return;
  }
  throw typeError(machine, `'${object.type.name}' object does not support item assignment`);
}
