// Items: the subscript functions of list, tuple, str, dict and range.
import { PySlice } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyInt, PyNone, PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { findEntry, getItem, setNew, takeEntry } from './dicts.ts';
import type { Frame } from './frame.ts';
import { raise, typeError } from './raise.ts';
import { newList, newTuple, takeItem } from './sequences.ts';

/** The three bounds of a slice. */
export interface Bounds {
  readonly start: PyObject;
  readonly stop: PyObject;
  readonly step: PyObject;
}

function sizeOf(object: PyObject): number | null {
  if (object instanceof PyList || object instanceof PyTuple) return object.items.length;
  if (object instanceof PyStr) return [...object.value].length;
  return object instanceof PyRange ? object.length : null;
}

function position(machine: Machine, object: PyObject, index: PyObject, what: string): number {
  const size = sizeOf(object) ?? 0;
  if (!(index instanceof PyInt)) {
    const name = object instanceof PyStr ? 'string' : object.type.name;
    const tail = object instanceof PyStr && machine.profile.minor >= 11;
    throw typeError(
      machine,
      tail
        ? `${name} indices must be integers, not '${index.type.name}'`
        : `${name} indices must be integers or slices, not ${index.type.name}`,
    );
  }
  const at = Number(index.value) + (index.value < 0n ? size : 0);
  if (at >= 0 && at < size) return at;
  throw raise(machine, 'IndexError', `${what} index out of range`);
}

/** Pushes `object[index]`. */
export function pushItem(machine: Machine, frame: Frame, object: PyObject, index: PyObject): void {
  if (index instanceof PySlice && sizeOf(object) !== null) {
    pushSlice(machine, frame, object, index);
    return;
  }
  if (object instanceof PyDict) {
    const value = getItem(machine, object, index);
    if (!value) throw raise(machine, 'KeyError', machine.repr(frame, index), [index]);
    frame.push(value);
    return;
  }
  if (object instanceof PyList || object instanceof PyTuple) {
    const at = position(machine, object, index, object.type.name);
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
    const at = position(machine, object, index, 'range object');
    frame.push(machine.heap.int(object.start + BigInt(at) * object.step, 'computed'));
    return;
  }
  const own = machine.special(object, '__getitem__');
  if (!own) throw typeError(machine, `'${object.type.name}' object is not subscriptable`);
  machine.call(frame, own, [object, index]);
}

/** Pushes a new list, tuple or string of the items between two bounds. */
export function pushSlice(machine: Machine, frame: Frame, object: PyObject, bounds: Bounds): void {
  const size = sizeOf(object);
  if (size === null || object instanceof PyRange) {
    throw machine.unsupported(`slice of ${object.type.name}`);
  }
  const indices = sliceIndices(machine, size, bounds);
  if (object instanceof PyStr) {
    const characters = [...object.value];
    const text = indices.map((at) => characters[at] ?? '').join('');
    frame.push(text === object.value ? object : machine.heap.str(text));
    return;
  }
  const source = object as PyList | PyTuple;
  const items = indices.flatMap((at) => source.items[at] ?? []);
  if (object instanceof PyList) frame.push(newList(machine, items));
  else if (items.length === source.items.length && indices[0] === 0) frame.push(object);
  else frame.push(newTuple(machine, items));
}

function sliceIndices(machine: Machine, size: number, { start, stop, step }: Bounds): number[] {
  const number = (object: PyObject): number | null => {
    if (object instanceof PyNone) return null;
    if (object instanceof PyInt) return Number(object.value);
    throw typeError(machine, 'slice indices must be integers or None or have an __index__ method');
  };
  const stride = number(step) ?? 1;
  if (stride === 0) throw raise(machine, 'ValueError', 'slice step cannot be zero');
  const [low, high] = stride > 0 ? [0, size] : [-1, size - 1];
  const clamp = (value: number | null, missing: number) => {
    if (value === null) return missing;
    return Math.min(Math.max(value < 0 ? value + size : value, low), high);
  };
  const from = clamp(number(start), stride > 0 ? 0 : size - 1);
  const to = clamp(number(stop), stride > 0 ? size : -1);
  const indices: number[] = [];
  for (let at = from; stride > 0 ? at < to : at > to; at += stride) indices.push(at);
  return indices;
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
  if (object instanceof PyDict) {
    setNew(machine, object, index, value);
    return;
  }
  if (object instanceof PyList) {
    if (index instanceof PySlice) throw machine.unsupported('assignment to a slice');
    const at = position(machine, object, index, 'list assignment');
    const old = object.items[at];
    const place = indexPlace(object.id, at);
    const died = old !== undefined && heap.release(old, place);
    object.items[at] = value;
    heap.incref(value, place);
    if (died) heap.deallocate(old);
    return;
  }
  const own = machine.special(object, '__setitem__');
  if (!own) {
    throw typeError(machine, `'${object.type.name}' object does not support item assignment`);
  }
  machine.call(frame, own, [object, index, value]);
  frame.pop();
}

/** `del object[index]`. */
export function deleteItem(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  index: PyObject,
): void {
  if (object instanceof PyDict) {
    const entry = findEntry(machine, object, index);
    if (!entry) throw raise(machine, 'KeyError', machine.repr(frame, index), [index]);
    takeEntry(machine, frame, object, entry);
    frame.pop();
    return;
  }
  if (object instanceof PyList) {
    if (index instanceof PySlice) {
      deleteSlice(machine, frame, object, index);
      return;
    }
    takeItem(machine, frame, object, position(machine, object, index, 'list assignment'));
    frame.pop();
    return;
  }
  const own = machine.special(object, '__delitem__');
  if (!own) {
    throw typeError(machine, `'${object.type.name}' object doesn't support item deletion`);
  }
  machine.call(frame, own, [object, index]);
  frame.pop();
}

function deleteSlice(machine: Machine, frame: Frame, list: PyList, slice: PySlice): void {
  const indices = sliceIndices(machine, list.items.length, slice);
  const whole = indices.length === list.items.length;
  if (!whole) throw machine.unsupported('deletion of a part of a list');
  while (list.items.length > 0) {
    takeItem(machine, frame, list, list.items.length - 1);
    frame.pop();
  }
}
