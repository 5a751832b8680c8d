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
import { findEntry, getItem, setHeld, takeEntry } from './dicts.ts';
import type { Frame } from './frame.ts';
import { type Bounds, positionOf, positionsOf, unpackSlice } from './indexing.ts';
import { holdFields } from './iteration.ts';
import { listSlices } from './list-slices-chunk.ts';
import { bytesChunk } from './bytes/bytes-chunk.ts';
import { NativeObject } from './native-object.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';
import { refuseRest } from './the-rest.ts';
import { rangeItem, rangeSlice } from './range-objects.ts';
import { newList, newTuple, takeItem } from './sequences.ts';
import { callSpecial } from './special-methods.ts';

function sizeOf(object: PyObject): number | null {
  if (object instanceof PyList || object instanceof PyTuple) return object.items.length;
  if (object instanceof PyStr) return [...object.value].length;
  return object instanceof PyRange ? object.length : null;
}

function position(machine: Machine, object: PyObject, index: PyObject, what: string): number {
  const size = sizeOf(object) ?? 0;
  const at = positionOf(machine, size, index, (type) =>
    object instanceof PyStr
      ? `string indices must be integers, not '${type}'`
      : `${object.type.name} indices must be integers or slices, not ${type}`,
  );
  if (at >= 0 && at < size) return at;
  throw raise(machine, 'IndexError', `${what} index out of range`);
}

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
    pushSlice(machine, frame, object, index, true);
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
    frame.push(rangeItem(machine, object, position(machine, object, index, 'range object')));
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
    pushDefault(machine, frame, dict, key);
    return;
  }
  if (!missing) throw raise(machine, 'KeyError', '', [key]);
  machine.call(frame, missing, [dict, key]);
}

/** A new slice object. */
export function newSlice(machine: Machine, { start, stop, step }: Bounds): PySlice {
  return holdFields(machine, new PySlice(start, stop, step), [
    ['.start', start],
    ['.stop', stop],
    ['.step', step],
  ]);
}

/**
 * Pushes a new list, tuple, string or range of the items between two bounds; `asked` where the
 * object's class has been asked already.
 */
export function pushSlice(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  bounds: Bounds,
  asked = false,
): void {
  const size = sizeOf(object);
  if (size === null || (!asked && object.cls && machine.special(object, '__getitem__'))) {
    frame.push(newSlice(machine, bounds));
    pushItem(machine, frame, object, frame.peek(0));
    frame.collapse(frame.depth - 2);
    return;
  }
  const unpacked = unpackSlice(machine, bounds);
  const { start, step, count } = positionsOf(sizeOf(object) ?? 0, unpacked);
  if (object instanceof PyRange) {
    frame.push(rangeSlice(machine, object, { start, step, count }));
    return;
  }
  const at = Array.from({ length: count }, (_, place) => start + place * step);
  if (object instanceof PyStr) {
    const characters = [...object.value];
    const text = at.map((place) => characters[place] ?? '').join('');
    const whole = step === 1 && count === characters.length;
    const { heap } = machine;
    frame.push(whole && !object.cls ? object : step === 1 ? heap.str(text) : heap.freshStr(text));
    return;
  }
  if (!(object instanceof PyList || object instanceof PyTuple)) return;
  const { items } = object;
  const whole = step === 1 && count === items.length;
  if (object instanceof PyTuple && whole && object.type.hidden) frame.push(object);
  else {
    const chosen =
      step === 1 ? items.slice(start, start + count) : at.flatMap((p) => items[p] ?? []);
    frame.push(object instanceof PyList ? newList(machine, chosen) : newTuple(machine, chosen));
  }
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
      const unpacked = unpackSlice(machine, index);
      const positions = positionsOf(object.items.length, unpacked);
      listSlices.code.assignSlice(machine, frame, object, positions, value);
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

/** `del object[index]`. */
export function deleteItem(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  index: PyObject,
): void {
  if (callSpecial(machine, frame, '__delitem__', object, index)) {
    frame.pop();
    return;
  }
  if (object instanceof PyDict) {
    const entry = findEntry(machine, object, index);
    if (!entry) throw raise(machine, 'KeyError', '', [index]);
    takeEntry(machine, frame, object, entry);
    frame.pop();
    return;
  }
  if (object instanceof PyList) {
    if (index instanceof PySlice) {
      const unpacked = unpackSlice(machine, index);
      listSlices.code.deleteSlice(machine, object, positionsOf(object.items.length, unpacked));
      return;
    }
    takeItem(machine, frame, object, position(machine, object, index, 'list assignment'));
    frame.pop();
    return;
  }
  if (object instanceof PyByteArray) {
    bytesChunk.code.setByte(machine, frame, object, index, null);
    return;
  }
  if (object instanceof NativeObject && object.slots.setItem) {
    object.slots.setItem(machine, frame, object, index, null);
    return;
  }
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      deleteItem(machine, frame, target, index);
    });
    return;
  }
  throw typeError(machine, `'${object.type.name}' object doesn't support item deletion`);
}
