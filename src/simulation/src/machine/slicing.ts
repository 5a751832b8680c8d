// Parts of sequences: the subscript functions of list, tuple, str and range that take a slice, and what
// takes items away.
import { PyByteArray } from '../objects/bytes.ts';
import { PySlice } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyRange } from '../objects/ranges.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { bytesChunk } from './bytes/bytes-chunk.ts';
import type { Machine } from './context.ts';
import { findEntry, takeEntry } from './dicts.ts';
import type { Frame } from './frame.ts';
import { holdFields } from './hold-fields.ts';
import { position, sizeOf } from './item-positions.ts';
import { deleteSlice } from './list-slices.ts';
import { NativeObject } from './native-object.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { raise, typeError } from './raise.ts';
import { rangeSlice } from './range-parts.ts';
import { newList, newTuple, takeItem } from './sequences.ts';
import { type Bounds, positionsOf, unpackSlice } from './slice-bounds.ts';
import { callSpecial } from './special-methods.ts';

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
    machine.getItem(frame, object, frame.peek(0));
    frame.collapse(frame.depth - 2);
    return;
  }
  const unpacked = unpackSlice(machine, bounds);
  const { start, step, count } = positionsOf(sizeOf(object) ?? 0, unpacked);
  if (object instanceof PyRange) {
    frame.push(rangeSlice(machine, object, { start, step, count }));
    return;
  }
  if (step !== 1) machine.heap.blocks.meter?.called('list.__getitem__');
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
    frame.push(
      object instanceof PyList
        ? newList(machine, chosen)
        : newTuple(machine, chosen, !asked && machine.profile.minor >= 15),
    );
  }
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
      deleteSlice(machine, object, index);
      return;
    }
    const at = position(machine, object, index, 'list assignment');
    // list_ass_item keeps the room since 3.13.
    if (machine.profile.minor >= 13) takeItem(machine, frame, object, at, null);
    else takeItem(machine, frame, object, at);
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
